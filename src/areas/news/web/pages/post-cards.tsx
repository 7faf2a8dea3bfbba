import { useTranslations } from 'use-intl'
import { fileAddress } from '../../../../platform/files/file-routes.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDays, sayLanguage } from '../../../../platform/i18n/dates.ts'
import { textIn, type Language } from '../../../../shared/localized-text.ts'
import { dayOf } from '../../../../shared/time.ts'
import { PostCard } from '../../../../ui/post-card.tsx'
import { readingLanguage } from '../../domain/post.ts'
import type { ListedPost } from '../../queries/public-posts.ts'

/** The day a post came out, in its own zone: "19 February 2027". */
export function sayPublished(
  language: Language,
  { publishedAt, timeZone }: { readonly publishedAt: Date; readonly timeZone: string },
): string {
  const day = dayOf(publishedAt, timeZone)
  return sayDays(language, day, day)
}

type PostCardsProps = {
  readonly posts: readonly ListedPost[]
  readonly level?: 2 | 3
  /** The community whose news they are: those of others it shows at addresses of its own. */
  readonly takenBy?: string | null
}

/** Posts one below the other, each with who speaks, and in which language where it is not the reader's. */
export function PostCards({ posts, level = 2, takenBy = null }: PostCardsProps) {
  const t = useTranslations('news')
  const { language } = usePage()
  return posts.map((post) => {
    const reads = readingLanguage(post.languages, language)
    const source = post.communityName ?? textIn(post.eventName, language)
    const foreign =
      reads && reads !== language ? t('inLanguage', { language: sayLanguage(language, reads) }) : ''
    return (
      <PostCard
        key={post.slug}
        level={level}
        title={textIn(post.titles, language)}
        href={
          takenBy && post.communitySlug !== takenBy
            ? `/${language}/communities/${takenBy}/news/${post.slug}`
            : `/${language}/news/${post.slug}`
        }
        date={sayPublished(language, post)}
        source={[source, foreign].filter(Boolean).join(' · ') || undefined}
        excerpt={textIn(post.summaries, language)}
        kind={post.kind === 'post' ? undefined : t(`kinds.${post.kind}`)}
        image={
          post.coverFileId
            ? {
                src: fileAddress(post.coverFileId, 800),
                alt: textIn(post.coverAlt, language),
                width: 800,
                height: 450,
              }
            : undefined
        }
      />
    )
  })
}
