import { AppError, notFound, type Problem } from '../../../shared/app-error.ts'
import { inParts } from '../../../platform/http/forms.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { eventBySlug } from '../../accounts/queries.ts'
import { inCallOf } from '../domain/asked-of.ts'
import { mayEdit } from '../domain/blindness.ts'
import { closingOf, editableAt, lastClosing } from '../domain/deadlines.ts'
import { isSpeakerOf, ownProposal, proposalByCode } from '../queries.ts'
import { answersTo, callQuestionsOf } from '../queries/call-questions.ts'
import { openChangeRequest } from '../queries/change-requests.ts'
import { readingPhase } from '../queries/reading-phase.ts'
import { openHandover } from '../queries/host-calls.ts'
import { openLink, ownInvitation } from '../queries/invitations.ts'
import { announcedVoting } from '../../voting/queries.ts'
import { answerHandover } from '../use-cases/answer-handover.ts'
import { offeredTo } from '../use-cases/offered-to.ts'
import { saveProposal } from '../use-cases/save-proposal.ts'
import { useLateCode } from '../use-cases/use-late-code.ts'
import { withdrawProposal } from '../use-cases/withdraw-proposal.ts'
import { keepFiles, keepPhoto } from './answer-files.ts'
import { handoverAnswerForm, lateCodeForm, proposalForm } from './forms.ts'
import { ProposalPage } from './pages/proposal-page.tsx'

const hasOpened = ({ opensAt }: { readonly opensAt: Date | null }, now: Date) =>
  opensAt !== null && opensAt <= now

/** What was refused in a form beside the proposal's own, which then shows what is stored. */
type RefusedBeside = { readonly late?: Rejected; readonly coSpeaker?: Rejected }

/** One's own proposal; who was named on it and has not accepted is led to the invitation. */
export async function showProposal(
  x: Exchange,
  rejected?: Rejected,
  { late, coSpeaker }: RefusedBeside = {},
): Promise<Response> {
  const { db, now } = x.context
  const event = await eventBySlug(db, x.param('event'))
  const scope = event && (await proposalByCode(db, event.id, x.param('proposal')))
  if (!event || !scope) throw notFound()
  if (!(await isSpeakerOf(db, scope.id, x.person.id))) {
    const secret = await ownInvitation(db, scope.id, x.person.id)
    if (!secret) throw notFound()
    return x.redirect(x.path('co-speaker', secret))
  }
  const see = { withSpeakers: true, withHidden: true, reviewer: x.person.id } as const
  const [proposal, offered, questions, answered, handover, request, phase, link, voting] =
    await Promise.all([
      ownProposal(db, scope.id, x.person.id),
      offeredTo(db, event.id, scope),
      callQuestionsOf(db, event.id),
      answersTo(db, [scope.id], see),
      openHandover(db, scope.id),
      openChangeRequest(db, scope.id, now()),
      readingPhase(db, event.id, now()),
      openLink(db, scope.id, now()),
      announcedVoting(db, event.id, now()),
    ])
  const { own, tracks, formats, form, deadlines, hostId } = offered
  const asked = scope.status === 'submitted' ? request : undefined
  const callOpen = mayEdit(phase, scope, {
    callOpen: editableAt(deadlines, scope, now()),
    now: now(),
  })
  const format = formats.find(({ id }) => id === scope.formatId)
  const closes = format ? closingOf(deadlines, format) : lastClosing(deadlines)
  const closesAt = [closes, deadlines.late?.expiresAt].find((at) => at && at > now()) ?? null
  const props = {
    event,
    proposal,
    tracks,
    formats,
    form,
    questions: inCallOf(questions, hostId).filter(({ about }) => about !== 'reviewer'),
    answered: answered.get(scope.id) ?? [],
    host: own?.name ?? null,
    handover: handover ?? null,
    closesAt: callOpen ? closesAt : (asked?.until ?? null),
    mayBeLate:
      !callOpen &&
      !asked &&
      !proposal.decision &&
      proposal.status !== 'withdrawn' &&
      hasOpened(deadlines, now()),
    open: callOpen || asked !== undefined,
    asked: asked ?? null,
    link,
    voting,
  }
  return x.page(
    <ProposalPage
      {...props}
      personId={x.person.id}
      {...(rejected && { rejected })}
      {...(late && { refused: late })}
      {...(coSpeaker && { notNamed: coSpeaker })}
    />,
  )
}

/** One's own proposal: a form while the call is open, then how it stands. */
export const proposalPage = (x: Exchange): Promise<Response> => showProposal(x)

/** Saves one's own proposal. Of a draft everything that can be kept is, and what is wrong stands beside its field. */
export const saveProposalForm = (x: Exchange): Promise<Response> =>
  x.submit(
    inParts(proposalForm),
    async ({ read, problems, typed }) => {
      const { submit, name, organisation, jobTitle, pronouns, biography, ...rest } = read
      const { country, speaksFirstTime, photo, answers: given = {}, ...values } = rest
      const submitting = submit !== undefined && !x.quiet
      const profile = said({
        ...{ name, organisation, jobTitle, pronouns, biography, country, speaksFirstTime },
      })
      const own = [x.param('event'), x.param('proposal')] as const
      const refused: Problem[] = [...problems]
      if (photo) await keepPhoto(x, photo).catch(noting(refused))
      const answers = await keepFiles(x, given, noting(refused))
      const input = { ...values, answers, profile, unread: refused }
      const save = (submit: boolean) => saveProposal(x.context, ...own, input, submit, x.receivedAt)
      const left = await save(submitting).catch(async (error: unknown) => {
        // A draft that cannot be submitted yet is kept as what it is, also when the page is left now.
        if (submitting && isInvalid(error)) await save(false).catch(unlessInvalid)
        throw error
      })
      if (left.length > 0)
        return x.rejected({ problems: left, typed }, (rejected) => showProposal(x, rejected), 200)
      // What was submitted before stays so: nobody gets another mail.
      const first = submitting && submit !== 'changes'
      return x.saved(x.url.pathname, first ? 'proposal-submitted' : 'saved')
    },
    (rejected) => showProposal(x, rejected),
  )

/** Notes what is wrong with a file beside its field, so that the rest is kept all the same. */
const noting = (refused: Problem[]) => (error: unknown) => {
  if (!(error instanceof AppError) || error.problems.length === 0) throw error
  refused.push(...error.problems)
}

const isInvalid = (error: unknown) => error instanceof AppError && error.code === 'invalid-input'

const unlessInvalid = (error: unknown) => {
  if (!isInvalid(error)) throw error
}

const said = <Values extends Record<string, unknown>>(values: Values) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Values]?: Exclude<Values[Name], undefined>
  }

/** Opens one's own proposal after the close, with a code. */
export const openLate = (x: Exchange): Promise<Response> =>
  x.submit(
    lateCodeForm,
    async ({ lateCode }) => {
      const [event, proposal] = [x.param('event'), x.param('proposal')]
      await useLateCode(x.context, event, proposal, lateCode, x.receivedAt)
      return x.redirect(x.path('events', event, 'call', 'proposals', proposal), 'late-code-used')
    },
    (late) => showProposal(x, undefined, { late }),
  )

export async function withdraw(x: Exchange): Promise<Response> {
  await withdrawProposal(x.context, x.param('event'), x.param('proposal'))
  return x.redirect(
    x.path('events', x.param('event'), 'call', 'proposals', x.param('proposal')),
    'proposal-withdrawn',
  )
}

/** A speaker's answer to the wish that their proposal goes to another host's call. */
export const answerHandoverForm = (x: Exchange): Promise<Response> => {
  const page = x.path('events', x.param('event'), 'call', 'proposals', x.param('proposal'))
  return x.submit(
    handoverAnswerForm,
    async ({ answer }) => {
      await answerHandover(x.context, x.param('event'), x.param('proposal'), answer === 'accept')
      return x.redirect(page, answer === 'accept' ? 'handover-accepted' : 'handover-declined')
    },
    async ({ problems }) => {
      if (problems.some(({ code }) => code === 'already-answered'))
        return x.redirect(page, 'answered-before', 'warning')
      return showProposal(x)
    },
  )
}
