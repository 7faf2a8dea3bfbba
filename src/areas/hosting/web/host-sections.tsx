import { notFound } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { hostSections } from '../queries/host-sections.ts'
import { authoriseHostSection } from '../use-cases/authorise-host-section.ts'
import { pickHostColour } from '../use-cases/pick-host-colour.ts'
import { writeHostSection } from '../use-cases/write-host-section.ts'
import { policy } from '../policy.ts'
import { hostColourForm, hostSectionForm } from './forms.ts'
import { HostSectionPage } from './pages/host-section-page.tsx'
import { HostsPage } from './pages/hosts-page.tsx'

const runsEvent = ['owner', 'chair', 'admin'] as const

const sectionOf = (x: Exchange) =>
  x.path('manage', 'events', x.param('event'), 'hosts', x.param('host'))

/** The hosts of an event with their figures: the event's team sees all, a host's people their own. */
export async function hostsPage(x: Exchange): Promise<Response> {
  const all = await hostSections(x.context.db, x.scope!.id, x.person.id)
  const standings = x.scope!.standings
  const sees = runsEvent.some((standing) => standings.has(standing))
  const edits = standings.has('owner') || standings.has('admin')
  return x.page(
    <HostsPage
      sections={all
        .filter(({ own }) => sees || own)
        .map((section) => ({ ...section, editable: edits || section.own }))}
    />,
  )
}

async function show(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { context } = x
  const asker = { db: context.db, actor: x.actor }
  const [event, id] = [x.param('event'), x.param('host')]
  const { host } = await authoriseHostSection(asker, policy, 'host-section.edit', event, id)
  const sections = await hostSections(context.db, x.scope!.id, x.person.id)
  const section = sections.find((each) => each.id === host.id)
  // Who was only asked has no section yet.
  if (!section) throw notFound()
  return x.page(<HostSectionPage section={section} {...(rejected && { rejected })} />)
}

/** What one host says of itself and of its tracks on the event's page. */
export const hostSectionPage = (x: Exchange): Promise<Response> => show(x)

export const saveHostSection = (x: Exchange): Promise<Response> =>
  x.submit(
    hostSectionForm,
    async ({ words }) => {
      await writeHostSection(x.context, x.param('event'), x.param('host'), words)
      return x.saved(sectionOf(x))
    },
    (rejected) => show(x, rejected),
  )

export const saveHostColour = (x: Exchange): Promise<Response> =>
  x.submit(
    hostColourForm,
    async ({ colour, brand }) => {
      await pickHostColour(x.context, x.param('event'), x.param('host'), brand ? '' : colour)
      return x.redirect(`${sectionOf(x)}#colour`, 'saved')
    },
    (rejected) => show(x, rejected),
  )
