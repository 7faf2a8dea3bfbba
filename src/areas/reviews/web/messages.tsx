import { notFound } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { eventBySlug } from '../../accounts/queries.ts'
import { isSpeakerOf, proposalByCode } from '../../proposals/queries.ts'
import { judgedByCode } from '../queries/judged.ts'
import { titleToRead } from '../queries/redactions.ts'
import { threadOf } from '../queries/thread.ts'
import { writeToCommittee } from '../use-cases/write-to-committee.ts'
import { writeToSpeakers } from '../use-cases/write-to-speakers.ts'
import { commentForm } from './forms.ts'
import { withoutNames } from '../domain/without-names.ts'
import { OwnMessagesPage, TeamMessagesPage } from './pages/messages-pages.tsx'
import { readingRights } from './reading-rights.ts'

async function showTeam(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { db } = x.context
  const { id, slug } = x.scope!
  const [[proposal], event, rights] = await Promise.all([
    judgedByCode(db, id, [x.param('proposal')], x.person.id),
    eventBySlug(db, slug),
    readingRights(x, false),
  ])
  if (!event || !proposal || proposal.own || proposal.status === 'draft') throw notFound()
  const entries = await threadOf(db, proposal.id, null)
  const title = await titleToRead(db, id, proposal.code, rights)
  return x.page(
    <TeamMessagesPage
      event={event}
      proposal={{ code: proposal.code, title }}
      entries={
        rights.withSpeakers ? entries : withoutNames(entries, { raw: proposal.title, shown: title })
      }
      {...(rejected && { rejected })}
    />,
  )
}

async function showOwn(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { db } = x.context
  const event = await eventBySlug(db, x.param('event'))
  const proposal = event && (await proposalByCode(db, event.id, x.param('proposal')))
  if (!event || !proposal || !(await isSpeakerOf(db, proposal.id, x.person.id))) throw notFound()
  const entries = await threadOf(db, proposal.id, x.person.id)
  return x.page(
    <OwnMessagesPage {...{ event, proposal, entries }} {...(rejected && { rejected })} />,
  )
}

/** What team and speakers of a proposal wrote to each other, for the team; without names while these are hidden. */
export const teamMessages = (x: Exchange): Promise<Response> => showTeam(x)
/** The same for one of its speakers. */
export const ownMessages = (x: Exchange): Promise<Response> => showOwn(x)

export const sendToSpeakers = (x: Exchange): Promise<Response> =>
  x.submit(
    commentForm,
    async ({ body }) => {
      await writeToSpeakers(x.context, x.param('event'), x.param('proposal'), body)
      return x.redirect(x.url.pathname, 'message-written')
    },
    (rejected) => showTeam(x, rejected),
  )

export const sendToCommittee = (x: Exchange): Promise<Response> =>
  x.submit(
    commentForm,
    async ({ body }) => {
      await writeToCommittee(x.context, x.param('event'), x.param('proposal'), body)
      return x.redirect(x.url.pathname, 'message-written')
    },
    (rejected) => showOwn(x, rejected),
  )
