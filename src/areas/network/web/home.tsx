import { useTranslations } from 'use-intl'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { usePage } from '../../../platform/http/page-context.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Hero } from '../../../ui/hero.tsx'
import { HostPanels } from '../../../ui/host-panels.tsx'
import { PublicPage } from '../../../ui/public-page.tsx'
import { textIn } from '../../../shared/localized-text.ts'
import { readFilter } from '../domain/event-filter.ts'
import {
  filterChoices,
  latestPosts,
  listEvents,
  listHosts,
  nextPublication,
  type EventSummary,
  type PostSummary,
} from '../queries.ts'
import { EventRows } from './pages/event-rows.tsx'
import { PostRows } from './pages/post-rows.tsx'
import { SearchForm } from './pages/search-form.tsx'

const every = readFilter(new URLSearchParams())

/** The network's home: which events come next, which calls are open, what is new, what has been. */
export async function homePage(x: Exchange): Promise<Response> {
  const { db } = x.context
  const now = x.context.now()
  const [next, calls, past, posts, hosts, choices, publication] = await Promise.all([
    listEvents(db, every, { now, size: 6 }),
    listEvents(db, { ...every, openCall: true }, { now, size: 4 }),
    listEvents(db, { ...every, time: 'past' }, { now, size: 4 }),
    latestPosts(db, now, 6),
    listHosts(db, 1, 1),
    filterChoices(db),
    nextPublication(db, now),
  ])
  const closing = calls.events.map((event) => event.callClosesAt!.getTime())
  const until = Math.min(...closing, publication?.getTime() ?? Infinity)
  return x.page(
    <Home
      next={next.events}
      calls={calls.events}
      past={past.events}
      posts={posts}
      programmes={hosts.programmes}
      countries={choices.countries.length}
    />,
    {
      caching: {
        tags: ['network', 'news'],
        until: Number.isFinite(until) ? new Date(until) : null,
      },
    },
  )
}

type HomeProps = {
  readonly next: readonly EventSummary[]
  readonly calls: readonly EventSummary[]
  readonly past: readonly EventSummary[]
  readonly posts: readonly PostSummary[]
  readonly programmes: Awaited<ReturnType<typeof listHosts>>['programmes']
  readonly countries: number
}

function Home({ next, calls, past, posts, programmes, countries }: HomeProps) {
  const t = useTranslations('network')
  const { language } = usePage()
  const home = `/${language}`
  const setUp = (
    <LinkButton kind="quiet" href={`${home}/events/new`}>
      {t('setUp')}
    </LinkButton>
  )
  return (
    <PublicPage title="Convite" description={t('homeLead')}>
      <Hero
        eyebrow={countries > 1 ? t('countries', { count: countries }) : undefined}
        title={t('homeTitle')}
        lead={t('homeLead')}
        actions={
          <>
            <LinkButton href={`${home}/events`}>{t('seeEvents')}</LinkButton>
            {setUp}
          </>
        }
        aside={<SearchForm />}
      />
      <section className="section">
        <h2>{t('nextEvents')}</h2>
        {next.length > 0 ? (
          <EventRows events={next} />
        ) : (
          <EmptyState title={t('noEvents')} action={setUp}>
            {t('noEventsLead')}
          </EmptyState>
        )}
        {next.length > 0 && (
          <p>
            <a href={`${home}/events`}>{t('allEvents')}</a>
          </p>
        )}
      </section>
      {calls.length > 0 && (
        <section className="section">
          <h2>{t('openCalls')}</h2>
          <EventRows events={calls} />
          <p>
            <a href={`${home}/calls`}>{t('allCalls')}</a>
          </p>
        </section>
      )}
      {posts.length > 0 && (
        <section className="section">
          <h2>{t('latestNews')}</h2>
          <PostRows posts={posts} />
          <p>
            <a href={`${home}/news`}>{t('allNews')}</a>
          </p>
        </section>
      )}
      {programmes.length > 0 && (
        <section className="section">
          <h2>{t('programmes')}</h2>
          <HostPanels
            hosts={programmes.slice(0, 3).map((host) => ({
              name: host.name,
              color: host.colour,
              text: textIn(host.summary, language),
              href: `${home}/programmes/${host.slug}`,
            }))}
          />
        </section>
      )}
      {past.length > 0 && (
        <section className="section">
          <h2>{t('pastEvents')}</h2>
          <EventRows events={past} />
          <p>
            <a href={`${home}/events?time=past`}>{t('allPast')}</a>
          </p>
        </section>
      )}
    </PublicPage>
  )
}
