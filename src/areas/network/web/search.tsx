import { useTranslations } from 'use-intl'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { usePage } from '../../../platform/http/page-context.ts'
import { textIn } from '../../../shared/localized-text.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { HostPanels } from '../../../ui/host-panels.tsx'
import { PublicPage } from '../../../ui/public-page.tsx'
import { search } from '../queries.ts'
import { EventRows } from './pages/event-rows.tsx'
import { PostRows } from './pages/post-rows.tsx'
import { SearchForm } from './pages/search-form.tsx'

type Found = Awaited<ReturnType<typeof search>>

/** Events, news and hosts in which the words occur. */
export async function searchPage(x: Exchange): Promise<Response> {
  const words = (x.url.searchParams.get('q') ?? '').trim().slice(0, 80)
  const found = words.length >= 2 ? await search(x.context.db, words, x.context.now()) : null
  return x.page(<SearchResults words={words} found={found} />)
}

function SearchResults({ words, found }: { words: string; found: Found | null }) {
  const t = useTranslations('network')
  const { language } = usePage()
  const nothing =
    found !== null && found.events.length + found.posts.length + found.hosts.length === 0
  return (
    <PublicPage title={words ? t('searchFor', { words }) : t('search')} noindex>
      <h1 className="mb-6">{t('search')}</h1>
      <SearchForm words={words} />
      {nothing && (
        <EmptyState title={t('nothingFound', { words })}>{t('nothingFoundLead')}</EmptyState>
      )}
      {found && found.events.length > 0 && (
        <section className="section">
          <h2>{t('events')}</h2>
          <EventRows events={found.events} />
        </section>
      )}
      {found && found.hosts.length > 0 && (
        <section className="section">
          <h2>{t('hosts')}</h2>
          <HostPanels
            hosts={found.hosts.map((host) => ({
              name: host.name,
              color: host.colour,
              text: textIn(host.summary, language),
              href: `/${language}/${host.kind === 'programme' ? 'programmes' : 'communities'}/${host.slug}`,
            }))}
          />
        </section>
      )}
      {found && found.posts.length > 0 && (
        <section className="section">
          <h2>{t('news')}</h2>
          <PostRows posts={found.posts} />
        </section>
      )}
    </PublicPage>
  )
}
