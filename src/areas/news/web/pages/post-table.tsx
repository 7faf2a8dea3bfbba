import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Table, type Column } from '../../../../ui/table.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import { statusAt } from '../../domain/post.ts'
import type { ManagedPost } from '../../queries/managed-posts.ts'
import { sayPublished } from './post-cards.tsx'
import { statusTones } from './publish-panel.tsx'

type PostTableProps = {
  readonly posts: readonly ManagedPost[]
  readonly hrefOf: (slug: string) => string
  /** Whose posts they are, where they are of several. */
  readonly withSource?: boolean
}

/** Posts as their editors see them: how each stands, in which languages, when it was last touched. */
export function PostTable({ posts, hrefOf, withSource }: PostTableProps) {
  const t = useTranslations('news')
  const { language, now } = usePage()
  const source: Column<ManagedPost> = {
    key: 'source',
    label: t('source'),
    cell: (post) =>
      [post.communityName, textIn(post.eventName, language)].filter(Boolean).join(' · ') || '—',
  }
  return (
    <Table
      caption={t('manage.posts')}
      rows={posts}
      rowKey={(post) => post.slug}
      columns={[
        {
          key: 'title',
          label: t('titleOf'),
          cell: (post) => (
            <a href={hrefOf(post.slug)}>{textIn(post.titles, language) || t('untitled')}</a>
          ),
        },
        {
          key: 'status',
          label: t('statusOf'),
          cell: (post) => {
            const status = statusAt(post, now)
            return (
              <>
                <Tag tone={statusTones[status]}>{t(`status.${status}`)}</Tag>{' '}
                <span className="soft">
                  {post.publishedAt &&
                    (status === 'published'
                      ? sayPublished(language, { ...post, publishedAt: post.publishedAt })
                      : sayInstant(language, post.publishedAt, post.timeZone))}
                </span>
              </>
            )
          },
        },
        { key: 'kind', label: t('kind'), cell: (post) => t(`kinds.${post.kind}`) },
        ...(withSource ? [source] : []),
        {
          key: 'languages',
          label: t('languages'),
          cell: (post) => (post.languages ?? []).map((each) => each.toUpperCase()).join(' ') || '—',
        },
      ]}
    />
  )
}
