import type { Exchange } from '../../../platform/http/exchange.tsx'
import { formatsOf, tracksOf } from '../queries.ts'

/** Where a track or a format of an event stands: new ones last; changed ones stay where they are. */
export async function placeOf(
  x: Exchange,
  kind: 'tracks' | 'formats',
  id: string | null,
): Promise<number> {
  const rows = await (kind === 'tracks' ? tracksOf : formatsOf)(x.context.db, x.scope!.id)
  return rows.find((row) => row.id === id)?.position ?? (rows.at(-1)?.position ?? -1) + 1
}
