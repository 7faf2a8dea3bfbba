import type { Problem } from '../../../shared/app-error.ts'
import { languages, type Language, type LocalizedText } from '../../../shared/localized-text.ts'

export const postKinds = ['post', 'announcement', 'recap'] as const
export type PostKind = (typeof postKinds)[number]

/** A post in one language; the body is Markdown. */
export type PostText = { readonly title: string; readonly summary: string; readonly body: string }
export type PostTexts = Partial<Record<Language, PostText>>

export type PostStatus = 'draft' | 'scheduled' | 'embargoed' | 'published'

/** How a post stands: it shows by itself once its time has come, under embargo or not. */
export function statusAt(
  { publishedAt, embargoed }: { readonly publishedAt: Date | null; readonly embargoed: boolean },
  now: Date,
): PostStatus {
  if (publishedAt === null) return 'draft'
  if (publishedAt <= now) return 'published'
  return embargoed ? 'embargoed' : 'scheduled'
}

/** What lacks before a post can be shown: a text, and in every language that has one its title. */
export function missingForPublication(texts: PostTexts): Problem[] {
  const written = languages.filter((language) => texts[language])
  if (written.length === 0) return [{ field: 'title', code: 'post-needs-title' }]
  return written.flatMap((language): Problem[] => {
    const { title, summary, body } = texts[language]!
    if (!title) return [{ field: `title.${language}`, code: 'post-needs-title' }]
    return summary || body ? [] : [{ field: `body.${language}`, code: 'post-needs-text' }]
  })
}

/** The texts without the languages in which nothing is written. */
export const writtenTexts = (texts: PostTexts): PostTexts =>
  Object.fromEntries(
    Object.entries(texts).filter(([, { title, summary, body }]) => title || summary || body),
  )

/** The titles alone. */
export const titlesOf = (texts: PostTexts): LocalizedText =>
  Object.fromEntries(Object.entries(texts).map(([language, { title }]) => [language, title]))

/** The language in which a reader gets a post: their own if it has one, else English, Spanish, Portuguese. */
export const readingLanguage = (has: readonly Language[], wanted: Language): Language | undefined =>
  has.includes(wanted) ? wanted : (['en', 'es', 'pt'] as const).find((each) => has.includes(each))
