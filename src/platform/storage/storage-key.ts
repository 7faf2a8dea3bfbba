/** A key is one plain name: whatever a store makes of it, it cannot leave its folder. Throws on anything else. */
export function checkedKey(key: string): string {
  if (!/^[a-z0-9][a-z0-9-]{1,127}$/.test(key)) throw new Error('not a key of the store')
  return key
}
