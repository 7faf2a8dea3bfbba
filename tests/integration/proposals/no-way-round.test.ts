import { beforeEach, expect, test } from 'vitest'
import { withoutPhases } from '../../../src/areas/proposals/domain/blindness.ts'
import { formatsOf } from '../../../src/areas/proposals/queries.ts'
import { answerHandover } from '../../../src/areas/proposals/use-cases/answer-handover.ts'
import { askHandover } from '../../../src/areas/proposals/use-cases/ask-handover.ts'
import { createLateCode } from '../../../src/areas/proposals/use-cases/create-late-code.ts'
import { saveFormat } from '../../../src/areas/proposals/use-cases/save-format.ts'
import { saveProposal } from '../../../src/areas/proposals/use-cases/save-proposal.ts'
import { startProposal } from '../../../src/areas/proposals/use-cases/start-proposal.ts'
import { withdrawProposal } from '../../../src/areas/proposals/use-cases/withdraw-proposal.ts'
import { askForChanges } from '../../../src/areas/reviews/use-cases/ask-for-changes.ts'
import { prepareNotifications } from '../../../src/areas/reviews/use-cases/prepare-notifications.ts'
import { savePhase } from '../../../src/areas/reviews/use-cases/save-phase.ts'
import { sendNotifications } from '../../../src/areas/reviews/use-cases/send-notifications.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testDatabase } from '../../database.ts'
import { person } from '../../factories/people.ts'
import { eventWithCall, proposalInput, submittedProposal } from '../../factories/proposals.ts'
import { callsOfHosts, threeHosts } from '../../factories/three-hosts.ts'
import { as, testContext } from '../../services.ts'

// Deadlines and phases hold, whatever way is taken around them.

const database = testDatabase()
const start = new Date('2026-11-20T12:00:00Z')
const hour = 3_600_000
const day = 24 * hour
const at = (hours: number) => new Date(start.getTime() + hours * hour)
let context: Context
let ana: Actor
beforeEach(async () => {
  context = testContext({ ...database, now: start })
  ana = await person(context, { name: 'Ana Autora' })
})
const outcome = (act: Promise<unknown>) =>
  act.then(
    () => 'done',
    (error: { code?: string; problems?: readonly { code: string }[] }) =>
      error.problems?.[0]?.code ?? error.code ?? 'odd',
  )

test('asked for changes, a speaker changes words and moves into no format that takes nothing more', async () => {
  const event = await eventWithCall(context)
  const { code } = await submittedProposal(event, { speaker: ana })
  const formats = await formatsOf(context.db, event.id)
  const alone = formats.filter(({ slug, minSpeakers }) => slug !== 'talk' && minSpeakers === 1)
  const [{ id, ...closing }, open] = alone as [(typeof alone)[0], (typeof alone)[0]]
  const chair = (hours: number) => as(context, event.owner.actor, at(hours))
  await saveFormat(chair(0), event.slug, id, { ...closing, closesAt: at(1) })
  await askForChanges(chair(2), event.slug, { codes: [code], words: 'Shorter', until: at(60) })
  await prepareNotifications(chair(2), event.slug, { decision: 'changes' })
  const all = { decision: null, until: new Date(start.getTime() + 90 * day) }
  await sendNotifications(chair(2), event.slug, all)
  const input = await proposalInput(event, ana)
  const save = (hours: number, formatId: string | null) =>
    outcome(
      saveProposal(as(context, ana, at(hours)), event.slug, code, { ...input, formatId }, true),
    )
  expect(await save(3, id)).toBe('format-closed')
  expect(await save(3, open.id)).toBe('done')
  expect(await save(3, input.formatId)).toBe('done')
  // After the close words still change, and nothing moves.
  expect([await save(30, open.id), await save(30, input.formatId)]).toEqual([
    'format-closed',
    'done',
  ])
  await withdrawProposal(as(context, ana, at(31)), event.slug, code)
  expect(await save(32, input.formatId)).toBe('call-not-open')
})

test('what was withdrawn is not written anew while nothing that was submitted may be', async () => {
  const event = await eventWithCall(context)
  const { code } = await submittedProposal(event, { speaker: ana })
  const input = await proposalInput(event, ana, { title: 'Another talk' })
  const save = (submit: boolean) =>
    outcome(saveProposal(as(context, ana), event.slug, code, input, submit))
  const phase = { ...withoutPhases(false), name: { en: 'First reading' }, startsAt: at(-1) }
  await savePhase(event.owner, event.slug, null, { ...phase, speakersEdit: 'no' })
  await withdrawProposal(as(context, ana), event.slug, code)
  expect([await save(false), await save(true)]).toEqual(['call-not-open', 'call-not-open'])
  // A new one is read as a new one.
  const fresh = await startProposal(as(context, ana), event.slug)
  expect(await outcome(saveProposal(as(context, ana), event.slug, fresh.code, input, true))).toBe(
    'done',
  )
})

test('the code of one host opens nothing once the proposal went to another', async () => {
  const stage = await threeHosts(context)
  const calls = await callsOfHosts(context, stage)
  const [a, b] = stage.sides as [(typeof stage.sides)[0], (typeof stage.sides)[0]]
  const callFor = (host: string) => calls.find(({ hostId }) => hostId === host)!.id
  const which = { slug: stage.event.slug, hostId: a.host }
  const late = await createLateCode(as(context, a.lead), which, {
    expiresAt: at(72),
    uses: 2,
    note: '',
    formatIds: [],
    trackIds: [],
  })
  const mine = (hours: number) => as(context, ana, at(hours))
  const { code } = await startProposal(mine(30), stage.event.slug, { lateCode: late })
  const event = { ...stage.event, owner: as(context, stage.owner) }
  const input = await proposalInput(event, ana, { trackId: a.track })
  const save = (hours: number, trackId: string) =>
    outcome(saveProposal(mine(hours), stage.event.slug, code, { ...input, trackId }, true))
  expect(await save(31, a.track)).toBe('done')
  await askHandover(as(context, a.lead, at(32)), stage.event.slug, code, {
    call: callFor(b.host),
    track: b.track,
    reason: 'It fits there',
  })
  expect(await save(33, a.track)).toBe('done')
  await answerHandover(mine(34), stage.event.slug, code, true)
  expect(await save(35, b.track)).toBe('call-not-open')
})
