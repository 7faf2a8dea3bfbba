import { beforeAll, beforeEach, expect, test } from 'vitest'
import { ownData } from '../../../src/areas/accounts/queries/own-data.ts'
import { grantRoles } from '../../../src/areas/accounts/use-cases/grant-roles.ts'
import { exportEvent } from '../../../src/areas/portability/use-cases/export-event.ts'
import { importEvent } from '../../../src/areas/portability/use-cases/import-event.ts'
import { createLateCode } from '../../../src/areas/proposals/use-cases/create-late-code.ts'
import { extendCall } from '../../../src/areas/proposals/use-cases/extend-call.ts'
import { keepAnswerFile } from '../../../src/areas/proposals/use-cases/keep-answer-file.ts'
import { usualForm, type CallForm } from '../../../src/areas/proposals/domain/call-form.ts'
import type { CallQuestionValues } from '../../../src/areas/proposals/database/call-form.ts'
import { formatsOf } from '../../../src/areas/proposals/queries.ts'
import { answersTo, callQuestionsOf } from '../../../src/areas/proposals/queries/call-questions.ts'
import { deleteCallQuestion } from '../../../src/areas/proposals/use-cases/delete-call-question.ts'
import { moveCallQuestion } from '../../../src/areas/proposals/use-cases/move-call-question.ts'
import { saveCallForm } from '../../../src/areas/proposals/use-cases/save-call-form.ts'
import { saveCallQuestion } from '../../../src/areas/proposals/use-cases/save-call-question.ts'
import { saveProposal } from '../../../src/areas/proposals/use-cases/save-proposal.ts'
import { startProposal } from '../../../src/areas/proposals/use-cases/start-proposal.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { createTestDatabase, testDatabase } from '../../database.ts'
import { person } from '../../factories/people.ts'
import { eventWithCall, proposalInput, type CalledEvent } from '../../factories/proposals.ts'
import { committeeMember } from '../../factories/reviews.ts'
import { callsOfHosts, threeHosts } from '../../factories/three-hosts.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let context: Context
let app: TestApp
let event: CalledEvent
let ana: Actor
beforeAll(() => {
  context = testContext({ ...database, now: new Date('2026-11-20T12:00:00Z') })
  app = testApp(context)
})
beforeEach(async () => {
  event = await eventWithCall(context, { blind: true })
  ana = await person(context, { name: 'Ana Autora' })
})

const question = (values: Partial<CallQuestionValues> = {}): CallQuestionValues => ({
  label: { en: 'Demo' },
  help: {},
  kind: 'text',
  about: 'proposal',
  options: [],
  required: false,
  hidden: false,
  archived: false,
  limit: null,
  trackIds: [],
  formatIds: [],
  ...values,
})
const which = () => ({ slug: event.slug, hostId: null })
const ask = (values: Partial<CallQuestionValues>) =>
  saveCallQuestion(event.owner, which(), null, question(values))
const formWith = (changes: Partial<CallForm>) =>
  saveCallForm(event.owner, which(), {
    form: { ...usualForm, ...changes },
    proposalsPerSpeaker: null,
  })
const draft = () => startProposal(as(context, ana), event.slug)
const all = { withSpeakers: true, withHidden: true, reviewer: 'all' } as const

test('a call asks what its form says; hidden fields stay as they were, whatever is sent', async () => {
  const words = { unit: 'words', min: 2, max: 4 } as const
  await formWith({
    level: { use: 'hidden', limit: null },
    abstract: { use: 'required', limit: words },
    organisation: { use: 'required', limit: null },
  })
  const { code } = await draft()
  const input = await proposalInput(event, ana, { abstract: 'one two three four five' })
  await expect(saveProposal(as(context, ana), event.slug, code, input, true)).rejects.toMatchObject(
    {
      problems: [
        { field: 'abstract', code: 'too-many-words', params: { max: 4 } },
        { field: 'organisation', code: 'required' },
      ],
    },
  )
  const profile = { ...input.profile, organisation: 'Agave' }
  const good = { ...input, abstract: 'one two', level: 'advanced' as const, profile }
  await saveProposal(as(context, ana), event.slug, code, good, true)
  expect(
    await database.db
      .selectFrom('proposals')
      .select(['status', 'level', 'abstract'])
      .where('code', '=', code)
      .execute(),
  ).toEqual([{ status: 'submitted', level: '', abstract: 'one two' }])
})

test('bounds that no text can keep are refused, each beside its field', async () => {
  await expect(
    formWith({
      title: { use: 'required', limit: { unit: 'characters', min: null, max: 121 } },
      abstract: { use: 'required', limit: { unit: 'words', min: 9, max: 3 } },
    }),
  ).rejects.toMatchObject({
    problems: [
      { field: 'fields.title.max', code: 'too-large', params: { max: 120 } },
      { field: 'fields.abstract.max', code: 'fewer-than-the-least' },
    ],
  })
})

test('own questions are asked of proposal and speaker, for their format alone, and kept by whom they are about', async () => {
  const formats = await formatsOf(context.db, event.id)
  const workshop = formats.find(({ slug, minSpeakers }) => slug !== 'talk' && minSpeakers === 1)!
  await ask({ label: { en: 'Laptops' }, kind: 'number', required: true, formatIds: [workshop.id] })
  await ask({ label: { en: 'Given before' }, kind: 'yes-no', required: true })
  await ask({ label: { en: 'Shirt' }, about: 'speaker', hidden: true })
  const { id, code } = await draft()
  const talk = await proposalInput(event, ana, { answers: { shirt: 'M', laptops: 'many' } })
  const submit = (input: typeof talk) =>
    saveProposal(as(context, ana), event.slug, code, input, true)
  await expect(submit(talk)).rejects.toMatchObject({
    problems: [{ field: 'answers.given-before', code: 'required' }],
  })
  const answers = { shirt: 'M', laptops: '30', 'given-before': 'no' }
  await expect(
    submit({ ...talk, formatId: workshop.id, answers: { ...answers, laptops: 'many' } }),
  ).rejects.toMatchObject({ problems: [{ field: 'answers.laptops', code: 'not-a-decimal' }] })
  await submit({ ...talk, formatId: workshop.id, answers })
  expect((await answersTo(context.db, [id], all)).get(id)).toEqual([
    { personId: null, answers: { laptops: '30', 'given-before': false }, papers: {} },
    { personId: ana.id, answers: { shirt: 'M' }, papers: {} },
  ])
  const blind = { withSpeakers: false, withHidden: false, reviewer: ana.id }
  expect((await answersTo(context.db, [id], blind)).get(id)).toEqual([
    { personId: null, answers: { laptops: '30', 'given-before': false }, papers: {} },
  ])
  const own = await ownData(context.db, ana.id, ana.email)
  expect(own['answersInProposals']).toMatchObject([
    { question: { en: 'Laptops' }, answer: '30' },
    { question: { en: 'Given before' }, answer: false },
    { question: { en: 'Shirt' }, answer: 'M' },
  ])
})

test('a question keeps its place and its answers: moved by one, archived once answered, deleted before', async () => {
  const first = await ask({ label: { en: 'First' } })
  const second = await ask({ label: { en: 'Second' } })
  await moveCallQuestion(event.owner, which(), second, 'up')
  const order = async () =>
    (await callQuestionsOf(context.db, event.id)).map(({ slug, archived }) => [slug, archived])
  expect(await order()).toEqual([
    ['second', false],
    ['first', false],
  ])
  const { code } = await draft()
  const input = await proposalInput(event, ana, { answers: { first: 'Yes' } })
  await saveProposal(as(context, ana), event.slug, code, input, false)
  await expect(deleteCallQuestion(event.owner, which(), first)).rejects.toThrow(
    'question-was-answered',
  )
  await saveCallQuestion(event.owner, which(), first, question({ archived: true }))
  await deleteCallQuestion(event.owner, which(), second)
  expect(await order()).toEqual([['first', true]])
})

test('what a question lacks is said beside its field', async () => {
  const refused = (values: Partial<CallQuestionValues>, field: string, code: string) =>
    expect(ask(values)).rejects.toMatchObject({ problems: [{ field, code }] })
  await refused({ kind: 'choice' }, 'options', 'too-few-options')
  await refused({ limit: { unit: 'words', min: 3, max: 2 } }, 'max', 'fewer-than-the-least')
  await refused({ formatIds: [event.id] }, 'formatIds', 'not-a-choice')
  await refused({ kind: 'file', about: 'reviewer' }, 'kind', 'not-a-choice')
})

test('a file is an answer: a paper or a picture, kept while the rest is put right, for its speaker alone in a blind call', async () => {
  const slug = await ask({ label: { en: 'Slides' }, kind: 'file', required: true })
  const { code } = await draft()
  const path = `/en/events/${event.slug}/call/proposals/${code}`
  const send = (name: string, words: string) => {
    const body = new FormData()
    for (const [field, value] of Object.entries({ title: 'Talk', lang: 'en', submit: '1' }))
      body.set(field, value)
    body.set(`answers.${slug}`, new File([words], name, { type: 'application/pdf' }))
    return app.fetch(path, { as: ana, body, method: 'POST' })
  }
  const wrong = await send('virus.exe', 'MZ')
  expect([wrong.status, (await wrong.text()).includes('Choose a PDF or a picture.')]).toEqual([
    422,
    true,
  ])
  const lacking = await send('slides.pdf', '%PDF-1.7 slides')
  const page = await lacking.text()
  expect([lacking.status, page.includes('slides.pdf'), page.includes('value="Talk"')]).toEqual([
    422,
    true,
    true,
  ])
  const file = `${path}/files/${slug}`
  expect(await (await app.fetch(file, { as: ana })).text()).toEqual('%PDF-1.7 slides')
  const other = await person(context, { name: 'Otra' })
  expect((await app.fetch(file, { as: other })).status).toEqual(404)
  const owner = `/en/manage/events/${event.slug}/proposals/${code}/files/${slug}/proposal`
  expect((await app.fetch(owner, { as: event.owner.actor! })).status).toEqual(404)
  // Who asked for names asks for the file as well: each time, and it is written down.
  const names = await app.fetch(`/en/manage/events/${event.slug}/proposals/${code}/names`, {
    as: event.owner.actor!,
    form: {},
  })
  expect((await names.text()).includes(`action="${owner}"`)).toBe(true)
  const chair = await committeeMember(event, 'chair')
  const reviewer = await committeeMember(event)
  const open = (who: Context) => app.fetch(owner, { as: who.actor, form: {} })
  expect(await (await open(chair)).text()).toEqual('%PDF-1.7 slides')
  expect([(await open(reviewer)).status, (await open(as(context, other))).status]).toEqual([
    403, 403,
  ])
  const log = database.db
    .selectFrom('auditLog')
    .select('personId')
    .where('scopeId', '=', event.id)
    .where('action', '=', 'names.reveal')
    .orderBy('personId')
  expect(await log.execute()).toEqual(
    [event.owner.actor!.id, chair.actor!.id].toSorted().map((personId) => ({ personId })),
  )
})

test('pages show the form, its questions and a preview in each language, and give back what was typed', async () => {
  await ask({ label: { en: 'Demo', es: 'Demostración', pt: 'Demonstração' }, kind: 'url' })
  const base = `/en/manage/events/${event.slug}/proposals/call/form`
  const owner = event.owner.actor!
  const seen = async (path: string) => (await app.fetch(path, { as: owner })).text()
  expect((await seen(base)).includes('questions/demo')).toEqual(true)
  expect((await seen(`${base}/preview?in=pt`)).includes('Demonstração')).toEqual(true)
  expect((await seen(`${base}/preview?in=es`)).includes('Demostración')).toEqual(true)
  const refused = await app.fetch(base, {
    as: owner,
    form: { 'fields.abstract.use': 'optional', 'fields.abstract.max': 'many' },
  })
  const page = await refused.text()
  expect([
    refused.status,
    page.includes('value="many"'),
    page.includes('not a whole number'),
  ]).toEqual([422, true, true])
  const nothing = await app.fetch(`${base}/questions/new`, {
    as: owner,
    form: { 'help.en': 'Why' },
  })
  const again = await nothing.text()
  expect([nothing.status, again.includes('Why'), again.includes('field-error')]).toEqual([
    422,
    true,
    true,
  ])
})

test('a host’s people set up the form of their own call and of no other', async () => {
  const stage = await threeHosts(context)
  await callsOfHosts(context, stage)
  const [a, b] = stage.sides
  const lead = as(context, a!.lead)
  const own = { slug: stage.event.slug, hostId: a!.host }
  const form = { ...usualForm, level: { use: 'hidden', limit: null } } as const
  await saveCallForm(lead, own, { form, proposalsPerSpeaker: 2 })
  await saveCallQuestion(lead, own, null, question())
  const others = { slug: stage.event.slug, hostId: b!.host }
  await expect(
    saveCallForm(lead, others, { form: null, proposalsPerSpeaker: null }),
  ).rejects.toThrow('forbidden')
  await expect(saveCallQuestion(lead, others, null, question())).rejects.toThrow('forbidden')
  await expect(
    saveCallQuestion(lead, { slug: stage.event.slug, hostId: null }, null, question()),
  ).rejects.toThrow('forbidden')
  const stored = await database.db
    .selectFrom('hostCalls')
    .select(['hostId', 'proposalsPerSpeaker'])
    .where('form', 'is not', null)
    .execute()
  expect(stored).toEqual([{ hostId: a!.host, proposalsPerSpeaker: 2 }])
})

test('form, questions, answers with their papers, codes and extensions go along in the event’s file', async () => {
  const day = 86_400_000
  const at = context.now()
  const slug = await ask({ label: { en: 'Slides' }, kind: 'file', about: 'speaker' })
  await formWith({ level: { use: 'hidden', limit: null } })
  const expiresAt = new Date(at.getTime() + 3 * day)
  const all = { formatIds: [], trackIds: [] }
  await createLateCode(event.owner, which(), { expiresAt, uses: 2, note: '', ...all })
  const closesAt = new Date(at.getTime() + 2 * day)
  await extendCall(event.owner, which(), { closesAt, formatId: null, words: {} })
  const { code } = await draft()
  const upload = { name: 'slides.pdf', bytes: Buffer.from('%PDF-1.7 slides') }
  await keepAnswerFile(as(context, ana), event.slug, code, slug, upload, at)
  const file = await exportEvent(event.owner, event.slug)
  const there = await createTestDatabase()
  try {
    const admin = await person(testContext({ ...there, now: at }), { name: 'Admin' })
    const to = testContext({ ...there, now: at, actor: { ...admin, admin: true } })
    const { rows } = await importEvent(to, file)
    expect([
      rows.call_questions,
      rows.call_extensions,
      rows.late_codes,
      rows.proposal_answers,
    ]).toEqual([1, 1, 1, 1])
    const sha256 = String(file.event.proposal_answers[0]?.['paper_sha256'])
    expect(Buffer.from((await to.storage.get(sha256))!).toString()).toEqual('%PDF-1.7 slides')
  } finally {
    await there.drop()
  }
})

test('a reviewer in a blind phase reads what was answered of the proposal, nothing of speakers nor what is hidden, and answers what is asked of them', async () => {
  await ask({ label: { en: 'Material' } })
  await ask({ label: { en: 'Fee' }, hidden: true })
  await ask({ label: { en: 'Employer' }, about: 'speaker' })
  await ask({ label: { en: 'Fits where?' }, about: 'reviewer', required: true })
  const { id, code } = await draft()
  const answers = { material: 'A laptop', fee: 'Nothing at all', employer: 'Agave Corporation' }
  const input = await proposalInput(event, ana, { answers })
  await saveProposal(as(context, ana), event.slug, code, input, true)
  const rita = await person(context, { name: 'Rita' })
  const target = { scope: 'event', slug: event.slug } as const
  await grantRoles(event.owner, target, { email: rita.email, roles: ['reviewer'] })
  const page = `/en/manage/events/${event.slug}/reviews/${code}`
  const seen = await (await app.fetch(page, { as: rita })).text()
  expect(
    ['A laptop', 'Nothing at all', 'Agave Corporation', 'Employer', 'Ana'].map((words) =>
      seen.includes(words),
    ),
  ).toEqual([true, false, false, false, false])
  const refused = await app.fetch(`${page}/answers`, {
    as: rita,
    form: { 'answers.fits-where': '' },
  })
  expect([refused.status, (await refused.text()).includes('This is needed.')]).toEqual([422, true])
  const kept = await app.fetch(`${page}/answers`, {
    as: rita,
    form: { 'answers.fits-where': 'Main stage' },
  })
  expect(kept.status).toEqual(303)
  const reviewers = (
    await answersTo(context.db, [id], { withSpeakers: false, withHidden: false, reviewer: rita.id })
  ).get(id)
  expect(reviewers?.find(({ personId }) => personId === rita.id)?.answers).toEqual({
    'fits-where': 'Main stage',
  })
  const table = await app.fetch(`/en/manage/events/${event.slug}/proposals/proposals.csv`, {
    as: event.owner.actor,
  })
  const cells = await table.text()
  expect(
    ['A laptop', 'Nothing at all', 'Agave Corporation', 'Ana'].map((words) =>
      cells.includes(words),
    ),
  ).toEqual([true, true, false, false])
  expect(
    (await app.fetch(`/en/events/${event.slug}/call/proposals/${code}`, { as: ana })).status,
  ).toEqual(200)
})
