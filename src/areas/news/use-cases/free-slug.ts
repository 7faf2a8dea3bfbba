import { AppError } from '../../../shared/app-error.ts'
import { newCode } from '../../../shared/ids.ts'
import { textIn, type LocalizedText } from '../../../shared/localized-text.ts'
import { slugOf } from '../../../shared/slug.ts'
import type { Work } from '../../../platform/use-case.ts'
import { isSlugTaken } from '../queries/post-scope.ts'

// These stand where a post's slug stands in an address.
const reserved = new Set(['rss.xml', 'new', 'series', 'suggestions'])
const unnamed = /^draft-[a-z0-9]{6}$/

/** Whether a slug was made because the post had no title yet. */
export const isUnnamed = (slug: string) => unnamed.test(slug)

/** The slug that was asked for. Throws `slug-taken` if another post has it. */
export async function requireFreeSlug(work: Work, slug: string): Promise<string> {
  if (reserved.has(slug) || (await isSlugTaken(work.db, slug)))
    throw new AppError('slug-taken', {}, [{ field: 'slug', code: 'slug-taken' }])
  return slug
}

/** A free slug made of the title; with a short code behind it if that is taken, or in place of it without a title. */
export async function slugFromTitle(work: Work, titles: LocalizedText): Promise<string> {
  const title = textIn(titles, work.context.language)
  const code = newCode(6).toLowerCase()
  if (!title) return `draft-${code}`
  const slug = slugOf(title)
  return reserved.has(slug) || (await isSlugTaken(work.db, slug)) ? `${slug}-${code}` : slug
}
