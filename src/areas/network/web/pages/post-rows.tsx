import { useTranslations } from 'use-intl'
import { fileAddress } from '../../../../platform/files/file-routes.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDays } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { dayOf } from '../../../../shared/time.ts'
import { CardGrid } from '../../../../ui/card.tsx'
import { PostCard } from '../../../../ui/post-card.tsx'
import type { PostSummary } from '../../queries.ts'

const day = (post: PostSummary) => dayOf(post.publishedAt, post.timeZone)

/** Posts beside each other, the newest first. */
export function PostRows({ posts }: { posts: readonly PostSummary[] }) {
  const t = useTranslations('network')
  const { language } = usePage()
  return (
    <CardGrid>
      {posts.map((post) => (
        <PostCard
          key={post.slug}
          title={textIn(post.titles, language)}
          href={`/${language}/news/${post.slug}`}
          date={sayDays(language, day(post), day(post))}
          source={post.communityName ?? undefined}
          excerpt={textIn(post.summaries, language)}
          kind={post.kind === 'post' ? undefined : t(`postKinds.${post.kind}`)}
          image={
            post.coverFileId
              ? { src: fileAddress(post.coverFileId, 800), alt: '', width: 800, height: 450 }
              : undefined
          }
        />
      ))}
    </CardGrid>
  )
}
