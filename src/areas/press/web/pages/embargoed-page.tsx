import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import type { EventScope } from '../../../accounts/queries.ts'
import { previewPath, type EmbargoedPost } from '../../../news/queries/embargoed-posts.ts'

type EmbargoedPageProps = {
  readonly event: EventScope
  /** Null for who is not accredited. */
  readonly posts: readonly EmbargoedPost[] | null
  readonly address: string
}

/** What accredited press may read before everybody else, each with the end of its embargo. */
export function EmbargoedPage({ event, posts, address }: EmbargoedPageProps) {
  const t = useTranslations('press')
  const { language } = usePage()
  const name = textIn(event.name, language)
  return (
    <PublicPage
      title={`${t('posts.title')} · ${name}`}
      noindex
      accent={event.colour}
      section="events"
    >
      <p className="eyebrow">
        <a href={`/${language}/events/${event.slug}/press`}>
          {name} · {t('title')}
        </a>
      </p>
      <h1>{t('posts.title')}</h1>
      {posts === null ? (
        <EmptyState title={t('posts.notAccredited')}>
          {t('posts.notAccreditedLead', { address, event: name })}
        </EmptyState>
      ) : (
        <>
          <p className="lead">{t('posts.lead', { event: name })}</p>
          {posts.length === 0 && <EmptyState title={t('posts.none')} />}
          {posts.map((post) => (
            <section className="section" key={post.slug}>
              <h2>
                <a href={`/${language}/${previewPath(post.slug, post.previewSecret)}`}>
                  {textIn(post.titles, language)}
                </a>
              </h2>
              <p>
                <Tag tone="warn">
                  {t('posts.until', { at: sayInstant(language, post.publishedAt, post.timeZone) })}
                </Tag>
              </p>
              <p>{textIn(post.summaries, language)}</p>
            </section>
          ))}
        </>
      )}
    </PublicPage>
  )
}
