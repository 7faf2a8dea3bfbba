import { beforeAll, beforeEach, expect, test } from 'vitest'
import { countConcerned } from '../../../src/areas/events/queries/concerned-by-cancellation.ts'
import { cancelEvent, reinstateEvent } from '../../../src/areas/events/use-cases/cancel-event.ts'
import { tellOfCancellation } from '../../../src/areas/events/use-cases/tell-of-cancellation.ts'
import { withdrawProposal } from '../../../src/areas/proposals/use-cases/withdraw-proposal.ts'
import { cancelRegistrations } from '../../../src/areas/registration/use-cases/cancel-registrations.ts'
import { setUpTickets } from '../../../src/areas/registration/use-cases/set-up-tickets.ts'
import { decideProposals } from '../../../src/areas/reviews/use-cases/decide-proposals.ts'
import { prepareNotifications } from '../../../src/areas/reviews/use-cases/prepare-notifications.ts'
import { sendNotifications } from '../../../src/areas/reviews/use-cases/send-notifications.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testDatabase } from '../../database.ts'
import { person } from '../../factories/people.ts'
import { eventWithCall, submittedProposal, type CalledEvent } from '../../factories/proposals.ts'
import { oneQuota, registered } from '../../factories/registration.ts'
import { answered, session } from '../../factories/schedule.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let context: Context
let event: CalledEvent
let name: string
let count = 0

beforeAll(() => {
  context = testContext(database)
})
beforeEach(async () => {
  count += 1
  name = `Called off ${count}`
  event = await eventWithCall(context, { name })
})

const cancel = (on: Context = event.owner) =>
  cancelEvent(on, event.slug, { confirmation: name, note: { es: 'El huracán\nllega antes.' } })
/** Does what the job would do. */
const tell = (values: Partial<Context> = {}) =>
  tellOfCancellation({ ...context, ...values }, event.id)
const mails = () =>
  database.db
    .selectFrom('mails')
    .select(['recipient', 'recipientName', 'lang', 'subject', 'bodyText', 'attachments', 'status'])
    .where('eventId', '=', event.id)
    .where('kind', '=', 'event-cancelled')
    .orderBy('recipient')
    .execute()
const recipients = async () => (await mails()).map(({ recipient }) => recipient)
const sellTickets = (capacity: number, values: object = {}) =>
  setUpTickets(event.owner, event.slug, oneQuota(capacity, values))
const speaker = (who: string) =>
  person(context, { name: who, email: `${who}.${count}@example.org` })
const address = (who: string) => `${who}.${count}@example.org`

test('everybody who has or awaits a place hears it, who cancelled does not', async () => {
  await sellTickets(1)
  const one = (who: string) => [{ name: who, email: address(who) }]
  await registered(context, event.slug, one('gone'))
  const { id } = await database.db
    .selectFrom('registrations')
    .select('id')
    .where('eventId', '=', event.id)
    .executeTakeFirstOrThrow()
  await cancelRegistrations(event.owner, event.slug, [id])
  await registered(context, event.slug, one('placed'), { lang: 'pt' })
  await registered(context, event.slug, one('waiting'))
  expect(await countConcerned(database.db, event.id)).toBe(2)
  await cancel()
  await tell()
  expect((await mails()).map(({ recipient, lang, subject }) => [recipient, lang, subject])).toEqual(
    [
      [address('placed'), 'pt', `Evento cancelado: ${name}`],
      [address('waiting'), 'en', `${name} is cancelled`],
    ],
  )
})

test('speakers who could still have come hear it, others do not', async () => {
  const propose = async (who: string) =>
    submittedProposal(event, { speaker: await speaker(who), title: who })
  const proposals = new Map<string, Awaited<ReturnType<typeof propose>>>()
  for (const who of ['open', 'accepted', 'waitlisted', 'declined', 'refused', 'withdrew'])
    proposals.set(who, await propose(who))
  const codeOf = (who: string) => proposals.get(who)!.code
  const decide = (decision: 'accepted' | 'waitlisted' | 'rejected', ...who: string[]) =>
    decideProposals(event.owner, event.slug, who.map(codeOf), decision)
  await decide('accepted', 'accepted', 'declined')
  await decide('waitlisted', 'waitlisted')
  await decide('rejected', 'refused')
  const declined = proposals.get('declined')!
  await answered(event.owner, event, declined.speaker, declined.code, 'declined')
  await withdrawProposal(
    as(event.owner, proposals.get('withdrew')!.speaker),
    event.slug,
    codeOf('withdrew'),
  )
  // A rejection that nobody has heard of yet.
  proposals.set('unaware', await propose('unaware'))
  await decide('rejected', 'unaware')
  await prepareNotifications(event.owner, event.slug)
  await session(event.owner, event.slug, {
    speakers: [{ name: 'keynote', email: address('keynote') }],
  })
  await cancel()
  await tell()
  expect(await recipients()).toEqual(
    ['accepted', 'keynote', 'open', 'unaware', 'waitlisted'].map(address),
  )
  await sendNotifications(event.owner, event.slug, { decision: null, until: context.now() })
  expect(await countConcerned(database.db, event.id)).toBe(4)
})

test('one mail for who comes and speaks, with the reason and the entry for the calendar', async () => {
  await sellTickets(5)
  const ana = await person({ ...context, language: 'es' }, { name: 'ana', email: address('ana') })
  await submittedProposal(event, { speaker: ana })
  await submittedProposal(event, { speaker: ana })
  await registered(context, event.slug, [
    { name: 'Ana here', email: ana.email.toUpperCase() },
    { name: 'With Ana', email: ana.email },
  ])
  expect(await countConcerned(database.db, event.id)).toBe(1)
  await cancel()
  await tell()
  const [mail, ...others] = await mails()
  expect(others).toEqual([])
  expect([mail?.recipient, mail?.recipientName, mail?.lang]).toEqual([ana.email, 'ana', 'es'])
  expect(mail?.bodyText).toContain('El huracán\nllega antes.')
  expect(mail?.bodyText).toContain('Tu inscripción queda sin efecto y, como ponente, ya no')
  const { version } = await database.db
    .selectFrom('events')
    .select('version')
    .where('id', '=', event.id)
    .executeTakeFirstOrThrow()
  const ics = Buffer.from(mail?.attachments[0]?.base64 ?? '', 'base64').toString()
  expect(ics.match(/^(UID|SEQUENCE|STATUS|DTSTART).*$/gm)?.map((line) => line.trim())).toEqual([
    `UID:event-${event.id}@convite.test`,
    `SEQUENCE:${version}`,
    'STATUS:CANCELLED',
    'DTSTART;VALUE=DATE:20270219',
  ])
})

test('killed in between it goes on where it was: nobody twice, nobody missed', async () => {
  await sellTickets(500, { maxPerOrder: 100 })
  const everybody = Array.from({ length: 250 }, (_, n) => `p${String(n).padStart(3, '0')}`)
  for (let from = 0; from < 250; from += 50)
    await registered(
      context,
      event.slug,
      everybody.slice(from, from + 50).map((who) => ({ name: who, email: address(who) })),
    )
  await cancel()
  let begun = 0
  const diesInTheSecondBatch = () => {
    begun += 1
    if (begun === 2) throw new Error('killed')
    return new Date()
  }
  await expect(tell({ now: diesInTheSecondBatch })).rejects.toThrow('killed')
  expect((await recipients()).length).toBe(100)
  await tell()
  expect(await recipients()).toEqual(everybody.map(address))
  // Two at the same time, and once more after all.
  await Promise.all([tell(), tell()])
  expect((await recipients()).length).toBe(250)
  const { rows } = await database.pool.query<{ jobs: number; mails: number }>(
    `select count(*) as jobs, count(distinct data->>'mailId') as mails from pgboss.job where name = 'mail.deliver'
       and data->>'mailId' in (select id::text from mails where event_id = $1 and kind = 'event-cancelled')`,
    [event.id],
  )
  expect(rows).toEqual([{ jobs: 250, mails: 250 }])
}, 60_000)

test('calling off twice tells once; an event that is on again tells nobody; called off anew it tells again', async () => {
  await submittedProposal(event, { speaker: await speaker('sol') })
  await Promise.all([cancel(), cancel()])
  await reinstateEvent(event.owner, event.slug)
  await tell()
  expect(await recipients()).toEqual([])
  await cancel()
  await tell()
  await cancel()
  await tell()
  expect(await recipients()).toEqual([address('sol')])
  await reinstateEvent(event.owner, event.slug)
  await cancel()
  await tell()
  expect(await recipients()).toEqual([address('sol'), address('sol')])
  const acts = await database.db
    .selectFrom('auditLog')
    .select('after')
    .where('scopeId', '=', event.id)
    .where('action', '=', 'event.cancel')
    .execute()
  expect(acts.map(({ after }) => after)).toEqual(
    [1, 2, 3].map(() => ({ note: { es: 'El huracán\nllega antes.' }, told: 1 })),
  )
})

test('the jobs commit with the act, one at once and one for who registers at this moment', async () => {
  const at = new Date('2026-12-01T12:00:00Z')
  await cancel(as({ ...event.owner, quiet: true }, event.owner.actor, at))
  const { rows } = await database.pool.query<{ data: object; later: boolean }>(
    `select data, start_after = '2026-12-01T12:01:00Z' as later from pgboss.job
     where name = 'events.tell-of-cancellation' and data->>'eventId' = $1 order by later`,
    [event.id],
  )
  const data = { eventId: event.id, quiet: true }
  expect(rows).toEqual([
    { data, later: false },
    { data, later: true },
  ])
  await submittedProposal(event, { speaker: await speaker('luz') })
  await tell({ quiet: true })
  expect((await mails()).map(({ status }) => status)).toEqual(['dropped'])
})
