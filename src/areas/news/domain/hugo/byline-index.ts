import { cleanSlug } from './clean-slug.ts'
import type { HugoAuthor, HugoByline } from './hugo-post.ts'

const keyOf = (name: string) => cleanSlug(name) || name

/**
 * A function that turns an author as a post names them (`ana.ruiz`, `Ana Ruiz`) into a byline, with the name of their
 * own page if they have one.
 */
export function bylineIndex(authors: readonly HugoAuthor[]): (written: string) => HugoByline {
  const known = new Map<string, HugoAuthor>()
  for (const author of authors) known.set(keyOf(author.name), author)
  for (const author of authors) known.set(author.key, author)
  return (written) => {
    const author = known.get(keyOf(written))
    return author ? { key: author.key, name: author.name } : { key: keyOf(written), name: written }
  }
}
