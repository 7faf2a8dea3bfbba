import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDay } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { CardGrid } from '../../../../ui/card.tsx'
import { PostCard } from '../../../../ui/post-card.tsx'
import type { PostSummary } from '../../queries.ts'

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
          date={sayDay(language, post.publishedAt.toISOString().slice(0, 10))}
          source={post.communityName ?? undefined}
          excerpt={textIn(post.summaries, language)}
          kind={post.kind === 'post' ? undefined : t(`postKinds.${post.kind}`)}
          image={
            post.coverFileId
              ? { src: `/files/${post.coverFileId}/800`, alt: '', width: 800, height: 450 }
              : undefined
          }
        />
      ))}
    </CardGrid>
  )
}
