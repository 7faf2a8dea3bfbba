import { notFound } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { tiersOf } from '../queries.ts'
import { moveTier } from '../use-cases/move-tier.ts'
import { removeTier } from '../use-cases/remove-tier.ts'
import { saveTier } from '../use-cases/save-tier.ts'
import { moveForm, tierForm } from './forms.ts'
import { TierPage } from './pages/tier-page.tsx'
import { TiersPage } from './pages/tiers-page.tsx'

const sponsors = (x: Exchange) => x.path('manage', 'events', x.param('event'), 'sponsors')
const home = (x: Exchange) => `${sponsors(x)}/tiers`

/** What the event offers sponsors, in its order. */
export const tiersPage = async (x: Exchange): Promise<Response> =>
  x.page(<TiersPage tiers={await tiersOf(x.context.db, x.scope!.id)} base={sponsors(x)} />)

const tierSlug = (x: Exchange) => (x.param('tier') === 'new' ? null : x.param('tier'))

async function show(x: Exchange, rejected?: Rejected): Promise<Response> {
  const tiers = await tiersOf(x.context.db, x.scope!.id)
  const slug = tierSlug(x)
  const tier = tiers.find((each) => each.slug === slug) ?? null
  if (slug !== null && !tier) throw notFound()
  return x.page(
    <TierPage
      tier={tier}
      currency={tiers.at(-1)?.currency ?? 'USD'}
      base={home(x)}
      {...(rejected && { rejected })}
    />,
  )
}

export const tierPage = (x: Exchange): Promise<Response> => show(x)

export const saveTierForm = (x: Exchange): Promise<Response> =>
  x.submit(
    tierForm,
    async (values) => {
      await saveTier(x.context, x.param('event'), tierSlug(x), values)
      return x.redirect(home(x), 'saved')
    },
    (rejected) => show(x, rejected),
  )

/** One place up or down: the first weighs most. */
export const moveTierForm = (x: Exchange): Promise<Response> =>
  x.submit(
    moveForm,
    async ({ direction }) => {
      await moveTier(x.context, x.param('event'), x.param('tier'), direction)
      return x.redirect(home(x), 'saved')
    },
    () => tiersPage(x),
  )

export async function removeTierForm(x: Exchange): Promise<Response> {
  await removeTier(x.context, x.param('event'), x.param('tier'))
  return x.redirect(home(x), 'saved')
}
