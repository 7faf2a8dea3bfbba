/**
 * The picture library, loaded when the first picture comes: most processes never need its 40 MB. One picture at a
 * time uses one thread, and nothing is kept in memory between pictures.
 */
export async function loadSharp() {
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.concurrency(1)
  return sharp
}
