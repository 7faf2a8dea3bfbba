import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { fileAddress } from '../../../../platform/files/file-routes.ts'
import { sayCountry } from '../../../../platform/i18n/dates.ts'
import { textIn, type LocalizedText } from '../../../../shared/localized-text.ts'
import { dayOf } from '../../../../shared/time.ts'
import { renderMarkdown } from '../../../../shared/markdown.ts'
import type { CommunityPeople } from '../../../communities/queries.ts'
import { LinkButton } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Hero } from '../../../../ui/hero.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import { Prose } from '../../../../ui/prose.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import type { EventPage, PostSummary } from '../../queries.ts'
import type { ProgrammeFacts } from '../../queries/programme-page.ts'
import { CommunityMembers } from './community-members.tsx'
import { EventRows } from './event-rows.tsx'
import { feedsOf, followAddress, KeepUp } from './keep-up.tsx'
import { PostRows } from './post-rows.tsx'
import { ProgrammeAbout } from './programme-facts.tsx'
import { ProgrammeMap } from './programme-map.tsx'
import { ProgrammeTimeline } from './programme-timeline.tsx'

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
  /** Which page of them. */
  readonly pastPage: number
  readonly posts: readonly PostSummary[]
  /** Of a programme: who looks after it, what it asks, where its events are. */
  readonly facts?: ProgrammeFacts
  /** Of a community: its members, and whether who looks is one. */
  readonly people?: CommunityPeople
  readonly belongs?: boolean
}

/** A programme or community: who they are, what they hold next and held before, what they write. */
export function HostPage(props: HostPageProps) {
  const { host, next, past, pastPage, posts, people, facts } = props
  const t = useTranslations('network')
  const { language, now } = usePage()
  const own = `/${language}/${host.kind === 'programme' ? 'programmes' : 'communities'}/${host.slug}`
  const feeds = feedsOf(language, host)
  const description = textIn(host.description, language)
  return (
    <PublicPage
      title={host.name}
      description={textIn(host.summary, language)}
      accent={host.colour}
      section="communities"
      feeds={[
        { title: host.name, href: feeds.rss, type: 'application/rss+xml' },
        ...(feeds.news
          ? [{ title: t('latestNews'), href: feeds.news, type: 'application/rss+xml' }]
          : []),
      ]}
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
        aside={
          facts?.logoFileId && (
            <img className="brand-logo" src={fileAddress(facts.logoFileId, 400)} alt="" />
          )
        }
        actions={
          <>
            {people && (
              <LinkButton kind={props.belongs ? 'quiet' : 'primary'} href={`${own}/membership`}>
                {props.belongs ? t('yourMembership') : t('joinCommunity')}
              </LinkButton>
            )}
            <LinkButton kind={people ? 'quiet' : 'primary'} href={followAddress(language, host)}>
              {t('follow')}
            </LinkButton>
            {facts && (
              <LinkButton kind="quiet" href={facts.rules > 0 ? `${own}/rules` : '#apply'}>
                {facts.rules > 0 ? t('itsRules', { count: facts.rules }) : t('howToApply')}
              </LinkButton>
            )}
            {host.website && (
              <LinkButton kind="plain" href={host.website} rel="noopener">
                {t('website')}
              </LinkButton>
            )}
            {people && (
              <LinkButton kind="plain" href={`${own}/contact`}>
                {t('contactOrganisers')}
              </LinkButton>
            )}
          </>
        }
      />
      {description && <Prose html={renderMarkdown(description)} />}
      {host.kind === 'programme' && pastPage === 1 && (
        <ProgrammeTimeline next={next.events} past={past.events} />
      )}
      {facts && pastPage === 1 && <ProgrammeMap events={facts.events} today={dayOf(now, 'UTC')} />}
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
      {people && <CommunityMembers people={people} />}
      {facts && <ProgrammeAbout slug={host.slug} name={host.name} facts={facts} />}
      {(past.events.length > 0 || pastPage > 1) && (
        <section className="section" id="past">
          <h2>{t('pastEvents')}</h2>
          <EventRows events={past.events} />
          <Pagination
            page={pastPage}
            pages={past.more ? pastPage + 1 : pastPage}
            hrefOf={(to) => `${own}?page=${to}#past`}
          />
        </section>
      )}
      <KeepUp kind={host.kind} slug={host.slug} />
    </PublicPage>
  )
}
