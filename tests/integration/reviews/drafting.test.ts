import { beforeEach, expect, test } from 'vitest'
import { saveTrack } from '../../../src/areas/proposals/use-cases/save-track.ts'
import { candidatesOf } from '../../../src/areas/reviews/queries/candidates.ts'
import { selectedProposals } from '../../../src/areas/reviews/queries/selected.ts'
import { decideProposals } from '../../../src/areas/reviews/use-cases/decide-proposals.ts'
import { takeDraft } from '../../../src/areas/reviews/use-cases/take-draft.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { eventWithCall, submittedProposal, type CalledEvent } from '../../factories/proposals.ts'
import { committeeMember, scored } from '../../factories/reviews.ts'
import { testContext, testServices } from '../../services.ts'

const database = testDatabase()
const at = new Date('2026-11-20T12:00:00Z')
let event: CalledEvent
let chair: Context
let reviewer: Context
beforeEach(async () => {
  event = await eventWithCall(testContext({ ...database, now: at }))
  chair = await committeeMember(event, 'chair', 'Carla Chair')
  reviewer = await committeeMember(event, 'reviewer', 'Rita Reviewer')
})

const decided = async () =>
  Object.fromEntries(
    (await candidatesOf(database.db, event.id, chair.actor!.id)).map(({ title, decision }) => [
      title,
      decision,
    ]),
  )
const proposals = async (scores: Readonly<Record<string, [number, 'es' | 'pt']>>) => {
  const codes: Record<string, string> = {}
  for (const [title, [score, lang]] of Object.entries(scores)) {
    const { code } = await submittedProposal(event, { title, lang })
    await scored(reviewer, event, code, score)
    codes[title] = code
  }
  return codes
}

test('the draft is shown with its reasons, and taken with what becomes of the others', async () => {
  const codes = await proposals({
    First: [5, 'es'],
    Second: [4, 'es'],
    Third: [3, 'pt'],
    Fourth: [2, 'pt'],
  })
  const app = testApp(testServices({ ...database, now: at }))
  const address = `/en/manage/events/${event.slug}/reviews/decisions/draft?total=2&least.language.pt=1`
  const page = await (await app.fetch(address, { as: chair.actor! })).text()
  expect(page).toContain('2 are in, 2 are out')
  expect(page).toContain('So that Portuguese has its least.')
  expect(page).toContain('All places are taken by better ones or by quotas.')
  const ticked = [...page.matchAll(/<input[^>]*name="proposal"[^>]*>/g)]
    .filter(([box]) => box.includes('checked=""'))
    .map(([box]) => /value="([^"]+)"/.exec(box)?.[1])
  expect(ticked).toEqual([codes['First'], codes['Third']])
  const taken = await app.fetch(address, {
    as: chair.actor!,
    form: {
      proposal: [codes['First']!, codes['Third']!],
      decision: 'accepted',
      rest: 'waitlisted',
    },
  })
  expect(taken.status).toBe(303)
  expect(await decided()).toEqual({
    First: 'accepted',
    Second: 'waitlisted',
    Third: 'accepted',
    Fourth: 'waitlisted',
  })
})

test('if somebody decided meanwhile, nothing of the draft is taken', async () => {
  const codes = await proposals({ First: [5, 'es'], Second: [4, 'es'] })
  await decideProposals(event.owner, event.slug, [codes['Second']!], 'rejected')
  const seen = new Map([
    [codes['First']!, null],
    [codes['Second']!, null],
  ])
  await expect(
    takeDraft(chair, event.slug, {
      codes: Object.values(codes),
      decision: 'accepted',
      rest: null,
      seen,
    }),
  ).rejects.toMatchObject({ code: 'decided-meanwhile' })
  expect(await decided()).toEqual({ First: null, Second: 'rejected' })
})

test('the balance is asked for with what is ticked, and says sums only', async () => {
  const { code } = await submittedProposal(event, {
    lang: 'pt',
    profile: {
      name: 'Ana Autora',
      organisation: 'Acme',
      jobTitle: '',
      biography: '',
    },
  })
  const app = testApp(testServices({ ...database, now: at }))
  const answer = await app.fetch(`/en/manage/events/${event.slug}/reviews/decisions/balance`, {
    as: chair.actor!,
    form: { proposal: code },
  })
  const page = await answer.text()
  expect(page).toContain('1 proposal, 1 speaker')
  expect(page).toContain('Acme')
  expect(page).not.toContain('Ana Autora')
  expect(
    await selectedProposals(database.db, event.id, chair.actor!.id, {
      codes: [],
      withDecided: true,
    }),
  ).toEqual([])
})

test('tracks count by their address', async () => {
  await saveTrack(event.owner, event.slug, null, {
    name: { en: 'Cloud' },
    description: {},
    slug: 'cloud',
    position: 0,
    colour: '#336699',
    hostId: null,
  })
  const { code } = await submittedProposal(event)
  const [found] = await candidatesOf(database.db, event.id, chair.actor!.id)
  expect([found?.code, found?.groups.track, found?.groups.format, found?.score]).toEqual([
    code,
    'cloud',
    'talk',
    null,
  ])
})

test('a draft ranks by the mean unless asked for the normalised score, which takes out who is harsh', async () => {
  const [harsh, mild] = [
    await committeeMember(event, 'reviewer', 'Hana Harsh'),
    await committeeMember(event, 'reviewer', 'Milo Mild'),
  ]
  const codes: Record<string, string> = {}
  // Both read all but two: what one of them alone read is a point apart from what the other alone did.
  for (const title of ['Read by the harsh one', 'Read by the mild one', 'A', 'B', 'C', 'D', 'E']) {
    codes[title] = (await submittedProposal(event, { title })).code
  }
  for (const [at, title] of ['A', 'B', 'C', 'D', 'E'].entries()) {
    await scored(harsh, event, codes[title]!, 1 + (at % 2))
    await scored(mild, event, codes[title]!, 3 + (at % 2))
  }
  await scored(harsh, event, codes['Read by the harsh one']!, 3)
  await scored(mild, event, codes['Read by the mild one']!, 4)
  const best = async (query: string) => {
    const app = testApp(testServices({ ...database, now: at }))
    const address = `/en/manage/events/${event.slug}/reviews/decisions/draft?total=1${query}`
    const page = await (await app.fetch(address, { as: chair.actor! })).text()
    const ticked = [...page.matchAll(/<input[^>]*name="proposal"[^>]*>/g)].filter(([box]) =>
      box.includes('checked=""'),
    )
    const [by] = [...page.matchAll(/<input[^>]*name="by"[^>]*>/g)].filter(([box]) =>
      box.includes('checked=""'),
    )
    return [
      /value="([^"]+)"/.exec(by![0])?.[1],
      Object.keys(codes).find((title) => ticked[0]![0].includes(codes[title]!)),
    ]
  }
  expect(await best('')).toEqual(['mean', 'Read by the mild one'])
  expect(await best('&by=normalised')).toEqual(['normalised', 'Read by the harsh one'])
  expect(await best('&by=something')).toEqual(['mean', 'Read by the mild one'])
})
