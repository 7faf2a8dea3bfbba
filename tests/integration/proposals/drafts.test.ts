import sharp from 'sharp'
import { beforeEach, expect, test } from 'vitest'
import { usualForm } from '../../../src/areas/proposals/domain/call-form.ts'
import { saveCallForm } from '../../../src/areas/proposals/use-cases/save-call-form.ts'
import { saveCallQuestion } from '../../../src/areas/proposals/use-cases/save-call-question.ts'
import { startProposal } from '../../../src/areas/proposals/use-cases/start-proposal.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { person } from '../../factories/people.ts'
import { eventWithCall, proposalInput, type CalledEvent } from '../../factories/proposals.ts'
import { as, testContext } from '../../services.ts'

// A draft keeps what can be kept, whatever else is wrong in the form; and what it asks of a speaker goes into their profile.

const database = testDatabase()
let context: Context
let app: TestApp
let event: CalledEvent
let ana: Actor
let page: string
let code: string
const which = () => ({ slug: event.slug, hostId: null })
beforeEach(async () => {
  context = testContext({ ...database, now: new Date('2026-11-20T12:00:00Z') })
  app = testApp(context)
  event = await eventWithCall(context)
  ana = await person(context, { name: 'Ana Autora' })
  code = (await startProposal(as(context, ana), event.slug)).code
  page = `/en/events/${event.slug}/call/proposals/${code}`
  for (const [slug, kind] of [
    ['How many clusters?', 'number'],
    ['Where is it?', 'text'],
  ] as const)
    await saveCallQuestion(event.owner, which(), null, {
      kind,
      about: 'proposal',
      label: { en: slug },
      help: {},
      options: [],
      limit: null,
      required: false,
      hidden: false,
      archived: false,
      trackIds: [],
      formatIds: [],
    })
})

const quiet = { 'x-autosave': '1' }
const proposal = () =>
  database.db
    .selectFrom('proposals')
    .select(['title', 'abstract', 'status'])
    .where('code', '=', code)
    .executeTakeFirstOrThrow()
const answers = async () =>
  (
    await database.db
      .selectFrom('proposalAnswers')
      .innerJoin('proposals', 'proposals.id', 'proposalAnswers.proposalId')
      .select('answer')
      .where('proposals.code', '=', code)
      .orderBy('answer')
      .execute()
  ).map(({ answer }) => answer)
const profile = () =>
  database.db
    .selectFrom('people')
    .select(['biography', 'country', 'speaksFirstTime', 'photoFileId'])
    .where('id', '=', ana.id)
    .executeTakeFirstOrThrow()

const typed = {
  title: 'Pods',
  abstract: 'Words',
  name: 'Ana Autora',
  'answers.how-many-clusters': 'a dozen',
  'answers.where-is-it': 'Here',
  biography: 'x'.repeat(2_001),
}

test('what is wrong in a draft blocks nothing else of it, and is told beside its field', async () => {
  const first = { ...typed, 'answers.how-many-clusters': '12', biography: 'Short' }
  expect((await app.fetch(page, { as: ana, form: first, headers: quiet })).status).toBe(204)
  const saved = await app.fetch(page, {
    as: ana,
    form: { ...typed, title: 'Better pods', 'answers.where-is-it': 'There' },
    headers: quiet,
  })
  expect([saved.status, await saved.json()]).toEqual([
    200,
    {
      problems: [
        { field: 'biography', message: 'At most 2,000 characters.' },
        { field: 'answers.how-many-clusters', message: 'This is not a number.' },
      ],
    },
  ])
  // What could not be read stays as it was.
  expect(await proposal()).toEqual({ title: 'Better pods', abstract: 'Words', status: 'draft' })
  expect(await answers()).toEqual(['12', 'There'])
  expect((await profile()).biography).toBe('Short')
})

test('without a script the page comes back with what was typed, and the rest is kept', async () => {
  const saved = await app.fetch(page, { as: ana, form: typed })
  const shown = await saved.text()
  expect(saved.status).toBe(422)
  const expected = ['value="a dozen"', 'x'.repeat(2_001), 'This is not a number.']
  expect(expected.filter((words) => !shown.includes(words))).toEqual([])
  expect(await proposal()).toMatchObject({ title: 'Pods', abstract: 'Words' })
})

test('what the committee has stays whole: nothing of a change with a fault is kept', async () => {
  const { formatId, ...whole } = await proposalInput(event, ana)
  const form = {
    ...typed,
    ...{ lang: whole.lang, level: whole.level, formatId: formatId ?? '' },
    biography: '',
    'answers.how-many-clusters': '3',
    submit: '1',
  }
  expect((await app.fetch(page, { as: ana, form })).status).toBe(303)
  const { submit: _, ...edited } = { ...form, title: 'Other', 'answers.how-many-clusters': 'x' }
  const refused = await app.fetch(page, { as: ana, form: edited, headers: quiet })
  expect([refused.status, await refused.json()]).toEqual([
    422,
    { problems: [{ field: 'answers.how-many-clusters', message: 'This is not a number.' }] },
  ])
  expect(await proposal()).toMatchObject({ title: 'Pods', status: 'submitted' })
})

test('country, first time and photo are asked like every field, and kept in the profile', async () => {
  const required = { use: 'required', limit: null } as const
  const asks = { ...usualForm, country: required, speaksFirstTime: required, photo: required }
  await saveCallForm(event.owner, which(), { form: asks, proposalsPerSpeaker: null })
  const { formatId, ...whole } = await proposalInput(event, ana)
  const form = {
    ...{ title: 'Pods', abstract: 'Words', lang: whole.lang, level: whole.level },
    ...{ formatId: formatId ?? '', name: 'Ana Autora' },
    ...{ country: '', speaksFirstTime: '', submit: '1' },
  }
  const lacking = await (await app.fetch(page, { as: ana, form })).text()
  expect(
    ['country', 'speaksFirstTime', 'photo'].map((one) => lacking.includes(`#f-${one}"`)),
  ).toEqual([true, true, true])
  const send = async (photo: Blob, more: Record<string, string>) => {
    const body = new FormData()
    for (const [name, value] of Object.entries({ ...form, ...more })) body.set(name, value)
    body.set('photo', photo, 'me.png')
    return app.fetch(page, { as: ana, body, method: 'POST' })
  }
  const said = { country: 'CO', speaksFirstTime: 'yes' }
  const refused = await send(new Blob(['no picture']), said)
  expect([refused.status, (await refused.text()).includes('#f-photo"')]).toEqual([422, true])
  const picture = await sharp({
    create: { width: 8, height: 8, channels: 3, background: '#c33' },
  })
    .png()
    .toBuffer()
  expect((await send(new Blob([new Uint8Array(picture)]), said)).status).toBe(303)
  const { photoFileId, ...kept } = await profile()
  expect(kept).toEqual({ biography: '', country: 'CO', speaksFirstTime: true })
  expect((await app.fetch(`/files/${photoFileId}`)).headers.get('content-type')).toBe('image/webp')
  // A field that the form hides leaves the profile alone.
  await saveCallForm(event.owner, which(), {
    form: { ...usualForm, country: { use: 'hidden', limit: null } },
    proposalsPerSpeaker: null,
  })
  await app.fetch(page, { as: ana, form: { ...form, country: 'BR', speaksFirstTime: 'no' } })
  expect(await profile()).toMatchObject({ country: 'CO', speaksFirstTime: false })
})
