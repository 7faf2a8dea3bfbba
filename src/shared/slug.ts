/** A name as part of an address: "KCD Bogotá 2027" → `kcd-bogota-2027`; `otherwise` if nothing is left. */
export function slugOf(name: string, otherwise = 'x'): string {
  const slug = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 70)
    .replace(/^-+|-+$/g, '')
  return slug === '' ? otherwise : slug
}

/** The slug, or with a number behind it the first that is not taken yet. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  let free = slug
  for (let number = 2; taken.has(free); number += 1) free = `${slug}-${number}`
  return free
}
