import { notFound } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { pageNumber } from '../../../platform/http/page-number.ts'
import { hostSections } from '../../hosting/queries/host-sections.ts'
import { logoSides, sponsorStates } from '../domain/sponsor.ts'
import { managedSponsors } from '../queries/managed-sponsors.ts'
import { tiersOf } from '../queries.ts'
import { authoriseSponsor } from '../use-cases/authorise-sponsor.ts'
import { saveSponsor } from '../use-cases/save-sponsor.ts'
import { setSponsorLogo } from '../use-cases/set-sponsor-logo.ts'
import { setSponsorState } from '../use-cases/set-sponsor-state.ts'
import { sponsorForm, stateForm } from './forms.ts'
import { ManagedSponsorsPage } from './pages/managed-sponsors-page.tsx'
import { SponsorPage } from './pages/sponsor-page.tsx'

const home = (x: Exchange) => x.path('manage', 'events', x.param('event'), 'sponsors')

const isOneOf = (
  x: Exchange,
  ...standings: readonly ('owner' | 'chair' | 'sponsors' | 'admin')[]
) => standings.some((standing) => x.scope!.standings.has(standing))

/** Looks after all sponsors of the event, not only after those of a host. */
const looksAfterAll = (x: Exchange) => isOneOf(x, 'owner', 'sponsors', 'admin')

/** The hosts for which the person may act; all of the event's to who looks after all. */
async function hostsFor(x: Exchange) {
  const hosts = await hostSections(x.context.db, x.scope!.id, x.person.id)
  return looksAfterAll(x) ? hosts : hosts.filter(({ own }) => own)
}

/** The sponsors of an event: its team sees all of them, a host's people those of their host. */
export async function managedSponsorsPage(x: Exchange): Promise<Response> {
  const { db } = x.context
  const asked = x.url.searchParams.get('state')
  const state = sponsorStates.find((each) => each === asked) ?? null
  const page = pageNumber(x.url.searchParams)
  const own = await hostsFor(x)
  const hostIds = looksAfterAll(x) || isOneOf(x, 'chair') ? null : own.map(({ id }) => id)
  const [listed, tiers] = await Promise.all([
    managedSponsors(db, x.scope!.id, { state, hostIds, page }),
    tiersOf(db, x.scope!.id),
  ])
  return x.page(
    <ManagedSponsorsPage
      {...listed}
      tiers={tiers}
      state={state}
      page={page}
      base={home(x)}
      mayEdit={looksAfterAll(x) ? 'all' : own.map(({ id }) => id)}
    />,
  )
}

const sponsorSlug = (x: Exchange) => (x.param('sponsor') === 'new' ? null : x.param('sponsor'))

async function show(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { db } = x.context
  const slug = sponsorSlug(x)
  const asker = { db, actor: x.actor }
  const [tiers, hosts, found] = await Promise.all([
    tiersOf(db, x.scope!.id),
    hostsFor(x),
    slug === null ? null : authoriseSponsor(asker, x.param('event'), slug),
  ])
  // Whoever speaks for no host that holds the event has none to add to.
  if (!looksAfterAll(x) && hosts.length === 0) throw notFound()
  return x.page(
    <SponsorPage
      sponsor={found?.sponsor ?? null}
      tiers={tiers}
      hosts={hosts}
      mayBeWhole={looksAfterAll(x)}
      base={home(x)}
      {...(rejected && { rejected })}
    />,
  )
}

/** One sponsor: what is said of it, its logos, and how it stands. */
export const sponsorPage = (x: Exchange): Promise<Response> => show(x)

export const saveSponsorForm = (x: Exchange): Promise<Response> =>
  x.submit(
    sponsorForm,
    async ({ light, dark, removeLight, removeDark, ...values }) => {
      const event = x.param('event')
      const slug = await saveSponsor(x.context, event, sponsorSlug(x), values)
      const files = { light, dark }
      const removes = { light: removeLight, dark: removeDark }
      for (const side of logoSides) {
        const file = files[side]
        const upload = file && { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name }
        if (upload) await setSponsorLogo(x.context, event, slug, { side, upload })
        else if (removes[side]) await setSponsorLogo(x.context, event, slug, { side, upload: null })
      }
      return x.redirect(`${home(x)}/${slug}`, 'saved')
    },
    (rejected) => show(x, rejected),
  )

/** Confirms a sponsor, withdraws it, or takes that back. */
export const setState = (x: Exchange): Promise<Response> =>
  x.submit(
    stateForm,
    async ({ state }) => {
      await setSponsorState(x.context, x.param('event'), x.param('sponsor'), state)
      return x.redirect(`${home(x)}/${x.param('sponsor')}`, `sponsor-${state}`)
    },
    (rejected) => show(x, { ...rejected, typed: {} }),
  )
