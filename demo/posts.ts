import { readFile } from 'node:fs/promises'
import { languages } from '../src/shared/localized-text.ts'
import { postHeads, type DemoPostHead } from './posts/heads.ts'
import { recentHeads } from './posts/recent-heads.ts'
import type { Texts } from './types.ts'

export type DemoPost = DemoPostHead & {
  /** Markdown. */
  body: Texts
}

/**
 * The news of the demo network, newest first, three languages each, no images: posts of OSS LATAM as they were dated,
 * and a few about the invented editions, dated relative to `now`.
 * Bodies are read from `folder`, which holds `<slug>.<language>.md`; a missing file is an error of the build.
 */
export async function demoPosts(
  now: Date,
  folder: URL = new URL('./posts/', import.meta.url),
): Promise<DemoPost[]> {
  const posts = await Promise.all(
    [...recentHeads(now), ...postHeads].map(async (head) => {
      const bodies = await Promise.all(
        languages.map(
          async (language) =>
            [
              language,
              await readFile(new URL(`${head.slug}.${language}.md`, folder), 'utf8'),
            ] as const,
        ),
      )
      return { ...head, body: Object.fromEntries(bodies) as Texts }
    }),
  )
  return posts.toSorted((a, b) => b.publishedAt.localeCompare(a.publishedAt))
}
