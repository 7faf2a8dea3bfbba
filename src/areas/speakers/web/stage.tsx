import { notFound } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { pageNumber } from '../../../platform/http/page-number.ts'
import { eventBySlug } from '../../accounts/queries.ts'
import { isSpeakerOf, ownProposal, proposalByCode } from '../../proposals/queries.ts'
import { readNeedFilter } from '../domain/needs-filter.ts'
import { slotsOf } from '../domain/free-slots.ts'
import { eventDays, linksOf, needsOf, needsOfAccepted } from '../queries/needs.ts'
import { addLink } from '../use-cases/add-link.ts'
import { removeLink } from '../use-cases/remove-link.ts'
import { remindOfNeeds } from '../use-cases/remind-of-needs.ts'
import { tellNeeds } from '../use-cases/tell-needs.ts'
import { linkForm, needsForm, nothing } from './forms.ts'
import { StagePage, type StagePart } from './pages/stage-page.tsx'
import { TeamNeedsPage } from './pages/team-needs-page.tsx'

const names = (x: Exchange) => [x.param('event'), x.param('proposal')] as const
const back = (x: Exchange) =>
  x.path('events', x.param('event'), 'call', 'proposals', x.param('proposal'), 'stage')

async function show(x: Exchange, part?: StagePart, rejected?: Rejected): Promise<Response> {
  const { db } = x.context
  const event = await eventBySlug(db, x.param('event'))
  const scope = event && (await proposalByCode(db, event.id, x.param('proposal')))
  if (!event || !scope || !(await isSpeakerOf(db, scope.id, x.person.id))) throw notFound()
  const { decision } = await ownProposal(db, scope.id, x.person.id)
  if (decision !== 'accepted' || scope.status === 'withdrawn') throw notFound()
  const [needs, links, days] = await Promise.all([
    needsOf(db, event.id, x.person.id),
    linksOf(db, scope.id),
    eventDays(db, event),
  ])
  return x.page(
    <StagePage
      event={event}
      proposal={scope}
      needs={needs ?? null}
      links={links}
      slots={slotsOf(days, event.timeZone)}
      {...(part && rejected && { part, rejected })}
    />,
  )
}

/** What a speaker of an accepted proposal says for the stage. */
export const stagePage = (x: Exchange): Promise<Response> => show(x)

export const saveNeeds = (x: Exchange): Promise<Response> =>
  x.submit(
    needsForm,
    async ({ recording, ...needs }) => {
      await tellNeeds(x.context, ...names(x), { ...needs, recording: recording || null })
      return x.redirect(back(x), 'saved')
    },
    (rejected) => show(x, 'needs', rejected),
  )

export const addLinkForm = (x: Exchange): Promise<Response> =>
  x.submit(
    linkForm,
    async ({ title, url, file, shown }) => {
      const to = file ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } : url
      await addLink(x.context, ...names(x), { title, to, public: shown === 'everybody' })
      return x.redirect(back(x), 'saved')
    },
    (rejected) => show(x, 'link', rejected),
  )

export async function dropLink(x: Exchange): Promise<Response> {
  await removeLink(x.context, ...names(x), x.param('link'))
  return x.redirect(back(x), 'saved')
}

/** What the speakers of an event said for the stage, for its team. */
export async function teamNeedsPage(x: Exchange): Promise<Response> {
  const { db } = x.context
  const page = pageNumber(x.url.searchParams)
  const event = await eventBySlug(db, x.param('event'))
  if (!event) throw notFound()
  const filter = readNeedFilter(x.url.searchParams.get('need'))
  const list = await needsOfAccepted(db, event.id, x.person.id, { filter, page })
  return x.page(<TeamNeedsPage event={event} {...list} page={page} filter={filter} />)
}

/** Reminds the speakers who have not said anything. */
export const remindForm = (x: Exchange): Promise<Response> => {
  const page = x.path('manage', 'events', x.param('event'), 'proposals', 'stage')
  return x.submit(
    nothing,
    async () => {
      await remindOfNeeds(x.context, x.param('event'))
      return x.redirect(page, 'needs-reminded')
    },
    async ({ problems }) =>
      x.redirect(
        page,
        problems[0]?.code === 'nobody-to-remind' ? 'nobody-to-remind' : 'needs-too-late',
        'warning',
      ),
  )
}
