/** A name as part of an address: "KCD Bogotá 2027" → `kcd-bogota-2027`; 'x' if nothing is left. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 70)
    .replace(/^-+|-+$/g, '')
  return slug === '' ? 'x' : slug
}
