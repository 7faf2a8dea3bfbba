import type { ColumnType } from 'kysely'

/** A jsonb column: read as the value, written as its JSON text (see `json`). */
export type Jsonb<T> = ColumnType<T, string, string>

/** Writes a value into a jsonb column; the driver would otherwise turn an array into a PostgreSQL array. */
export const json = (value: unknown): string => JSON.stringify(value)
