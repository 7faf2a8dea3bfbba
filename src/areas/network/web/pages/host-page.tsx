import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayCountry } from '../../../../platform/i18n/dates.ts'
import { textIn, type LocalizedText } from '../../../../shared/localized-text.ts'
import { renderMarkdown } from '../../../../shared/markdown.ts'
import { LinkButton } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Hero } from '../../../../ui/hero.tsx'
import { Prose } from '../../../../ui/prose.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import type { EventPage, PostSummary } from '../../queries.ts'
import { EventRows } from './event-rows.tsx'
import { PostRows } from './post-rows.tsx'

export type HostView = {
  readonly kind: 'programme' | 'community'
  readonly slug: string
  readonly name: string
  readonly summary: LocalizedText
  readonly description: LocalizedText
  readonly website: string
  readonly colour: string
  readonly city: string
  readonly country: string
}

type HostPageProps = {
  readonly host: HostView
  readonly next: EventPage
  readonly past: EventPage
  readonly posts: readonly PostSummary[]
}

/** A programme or community: who they are, what they hold next and held before, what they write. */
export function HostPage({ host, next, past, posts }: HostPageProps) {
  const t = useTranslations('network')
  const { language } = usePage()
  const filter = `${host.kind}=${host.slug}`
  const description = textIn(host.description, language)
  return (
    <PublicPage
      title={host.name}
      description={textIn(host.summary, language)}
      accent={host.colour}
      section="communities"
    >
      <Hero
        small
        eyebrow={
          host.kind === 'programme'
            ? t('programme')
            : [host.city, sayCountry(language, host.country)].filter(Boolean).join(', ')
        }
        title={host.name}
        lead={textIn(host.summary, language)}
        actions={
          <>
            {host.website && (
              <LinkButton kind="quiet" href={host.website} rel="noopener">
                {t('website')}
              </LinkButton>
            )}
            <LinkButton kind="plain" href={`/${language}/calendar.ics?${filter}`}>
              {t('subscribe')}
            </LinkButton>
          </>
        }
      />
      {description && <Prose html={renderMarkdown(description)} />}
      <section className="section">
        <h2>{t('nextEvents')}</h2>
        {next.events.length > 0 ? (
          <EventRows events={next.events} />
        ) : (
          <EmptyState title={t('noneYet')}>{t('noneYetLead')}</EmptyState>
        )}
      </section>
      {posts.length > 0 && (
        <section className="section">
          <h2>{t('latestNews')}</h2>
          <PostRows posts={posts} />
        </section>
      )}
      {past.events.length > 0 && (
        <section className="section">
          <h2>{t('pastEvents')}</h2>
          <EventRows events={past.events} />
          {past.more && (
            <p>
              <a href={`/${language}/events?time=past&${filter}`}>{t('allPast')}</a>
            </p>
          )}
        </section>
      )}
    </PublicPage>
  )
}
