import type { ReadRecord } from './external-record.ts'

/** The same rows, each with a key of its own: what a source gives twice under one id stays two rows, every time it is read. */
export function withOwnKeys(records: readonly ReadRecord[]): readonly ReadRecord[] {
  const seen = new Map<string, number>()
  return records.map((record) => {
    const times = (seen.get(record.key) ?? 0) + 1
    seen.set(record.key, times)
    return times === 1 ? record : { ...record, key: `${record.key.slice(0, 590)}|${times}` }
  })
}
