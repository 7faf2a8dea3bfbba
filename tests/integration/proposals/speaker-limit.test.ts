import { beforeEach, expect, test } from 'vitest'
import { usualForm } from '../../../src/areas/proposals/domain/call-form.ts'
import { answerInvitation } from '../../../src/areas/proposals/use-cases/answer-invitation.ts'
import { inviteCoSpeaker } from '../../../src/areas/proposals/use-cases/invite-co-speaker.ts'
import { saveCallForm } from '../../../src/areas/proposals/use-cases/save-call-form.ts'
import { saveProposal } from '../../../src/areas/proposals/use-cases/save-proposal.ts'
import { shareCoSpeakerLink } from '../../../src/areas/proposals/use-cases/share-co-speaker-link.ts'
import { startProposal } from '../../../src/areas/proposals/use-cases/start-proposal.ts'
import { withdrawProposal } from '../../../src/areas/proposals/use-cases/withdraw-proposal.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { person } from '../../factories/people.ts'
import {
  eventWithCall,
  proposalInput,
  submittedProposal,
  type CalledEvent,
} from '../../factories/proposals.ts'
import { callsOfHosts, threeHosts } from '../../factories/three-hosts.ts'
import { as, testContext } from '../../services.ts'

// How many proposals a call takes of one speaker: everybody who speaks counts, not only who writes.

const database = testDatabase()
let context: Context
let event: CalledEvent
let ana: Actor
let ben: Actor
beforeEach(async () => {
  context = testContext({ ...database, now: new Date('2026-11-20T12:00:00Z') })
  event = await eventWithCall(context)
  ana = await person(context, { name: 'Ana Autora' })
  ben = await person(context, { name: 'Ben' })
  await saveCallForm(
    event.owner,
    { slug: event.slug, hostId: null },
    { form: usualForm, proposalsPerSpeaker: 1 },
  )
})

const outcome = (act: Promise<unknown>) =>
  act.then(
    () => 'done',
    (error: { code?: string; problems?: readonly { code: string }[] }) =>
      error.problems?.[0]?.code ?? error.code ?? 'odd',
  )
const draftOf = async (who: Actor) => {
  const mine = as(context, who)
  const { code } = await startProposal(mine, event.slug)
  const input = await proposalInput(event, who)
  await saveProposal(mine, event.slug, code, input, false)
  return { code, submit: () => saveProposal(mine, event.slug, code, input, true) }
}
/** The link by which somebody comes to a proposal that is another's. */
async function invited(code: string, by: Actor, who: Actor): Promise<() => Promise<void>> {
  await inviteCoSpeaker(as(context, by), event.slug, code, who.email)
  const { invitationSecret } = await database.db
    .selectFrom('proposalSpeakers')
    .innerJoin('proposals', 'proposals.id', 'proposalSpeakers.proposalId')
    .select('proposalSpeakers.invitationSecret')
    .where('proposals.code', '=', code)
    .where('personId', '=', who.id)
    .executeTakeFirstOrThrow()
  return () =>
    answerInvitation({ ...context, actor: null }, invitationSecret!, { accept: true, name: '' })
}

test('who speaks in enough joins no other that was submitted, by mail or by link, before they withdrew', async () => {
  const own = await submittedProposal(event, { speaker: ben })
  const { code } = await submittedProposal(event, { speaker: ana })
  const accept = await invited(code, ana, ben)
  expect(await outcome(accept())).toBe('speaks-in-enough')
  await shareCoSpeakerLink(as(context, ana), event.slug, code, { end: false })
  const { invitationSecret } = await database.db
    .selectFrom('proposals')
    .select('invitationSecret')
    .where('code', '=', code)
    .executeTakeFirstOrThrow()
  const joins = () =>
    answerInvitation(as(context, ben), invitationSecret!, { accept: true, name: '' })
  expect(await outcome(joins())).toBe('speaks-in-enough')
  await withdrawProposal(as(context, ben), event.slug, own.code)
  expect(await outcome(joins())).toBe('done')
})

test('a draft takes nobody’s room; submitting it counts all who speak, and names who has none', async () => {
  const { code, submit } = await draftOf(ana)
  await (
    await invited(code, ana, ben)
  )()
  await submittedProposal(event, { speaker: ben })
  await expect(submit()).rejects.toMatchObject({
    problems: [{ field: '', code: 'too-many-proposals-of', params: { max: 1, name: 'Ben' } }],
  })
})

test('of two that one person accepts at once, one is full', async () => {
  const [first, second] = [
    await submittedProposal(event, { speaker: ana }),
    await submittedProposal(event),
  ]
  const both = [
    await invited(first.code, ana, ben),
    await invited(second.code, second.speaker, ben),
  ]
  const outcomes = await Promise.all(both.map((accept) => outcome(accept())))
  expect(outcomes.toSorted()).toEqual(['done', 'speaks-in-enough'])
})

test('the page of the call tells each host’s own limit', async () => {
  const stage = await threeHosts(context)
  await callsOfHosts(context, stage)
  const [side] = stage.sides
  await saveCallForm(
    as(context, side!.lead),
    { slug: stage.event.slug, hostId: side!.host },
    { form: null, proposalsPerSpeaker: 3 },
  )
  const page = await (await testApp(context).fetch(`/en/events/${stage.event.slug}/call`)).text()
  expect(page.split('Up to 3 proposals each').length - 1).toBe(1)
})
