import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { editProfile } from '../../../src/areas/accounts/use-cases/edit-profile.ts'
import { saveCallQuestion } from '../../../src/areas/proposals/use-cases/save-call-question.ts'
import { answerQuestion } from '../../../src/areas/reviews/use-cases/answer-question.ts'
import { askSpeakers } from '../../../src/areas/reviews/use-cases/ask-speakers.ts'
import { commentOnProposal } from '../../../src/areas/reviews/use-cases/comment-on-proposal.ts'
import { decideProposals } from '../../../src/areas/reviews/use-cases/decide-proposals.ts'
import { prepareNotifications } from '../../../src/areas/reviews/use-cases/prepare-notifications.ts'
import { sendNotifications } from '../../../src/areas/reviews/use-cases/send-notifications.ts'
import { redactProposal } from '../../../src/areas/reviews/use-cases/redact-proposal.ts'
import { savePhase } from '../../../src/areas/reviews/use-cases/save-phase.ts'
import { questionsTo } from '../../../src/areas/reviews/queries/questions.ts'
import { withoutPhases } from '../../../src/areas/proposals/domain/blindness.ts'
import { routes } from '../../../src/main/routes.ts'
import type { Route } from '../../../src/platform/http/route.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { person } from '../../factories/people.ts'
import { eventWithCall, submittedProposal, type CalledEvent } from '../../factories/proposals.ts'
import { committeeMember, scored } from '../../factories/reviews.ts'
import { as, testContext } from '../../services.ts'

// As a reviewer in a phase without names: every address that lets them in, every search, what forms answer, and every mail.

const database = testDatabase()
let context: Context
let app: TestApp
beforeAll(() => {
  context = testContext(database)
  app = testApp(context)
})

const anyId = '01890000-0000-7000-8000-000000000000'

/** An event whose proposal, by the same speaker, is read in a phase with names or without. */
async function readIn(namesHidden: boolean) {
  const event = await eventWithCall(context, {
    blind: !namesHidden,
    name: namesHidden ? 'Unseen' : 'Seen',
  })
  await savePhase(event.owner, event.slug, null, {
    ...withoutPhases(namesHidden),
    name: { en: 'Reading' },
  })
  const speaker = await person(context, {
    name: 'Xochiquétzal Quiñonez',
    email: `xochi${namesHidden ? 'hidden' : 'shown'}@xolotlan.example`,
  })
  const photo = await sharp({
    create: { width: 40, height: 40, channels: 3, background: namesHidden ? '#123' : '#456' },
  })
    .png()
    .toBuffer()
  await editProfile(
    as(context, speaker),
    {
      name: speaker.name,
      lang: 'es',
      organisation: 'Xolotlán Nubes',
      jobTitle: 'Xerógrafa',
      biography: 'Ximena would say: xylophones.',
      biographyIn: {},
      pronouns: '',
      gender: '',
      country: '',
      speaksFirstTime: null,
      links: [{ title: 'Code', url: 'https://github.com/xochicodes' }],
    },
    { bytes: photo, originalName: 'xochi.png' },
  )
  const demo = await saveCallQuestion(event.owner, { slug: event.slug, hostId: null }, null, {
    ...{ label: { en: 'Demo' }, help: {}, kind: 'text', about: 'proposal', options: [] },
    ...{
      required: false,
      hidden: false,
      archived: false,
      limit: null,
      trackIds: [],
      formatIds: [],
    },
  })
  const proposal = await submittedProposal(event, {
    speaker,
    answers: { [demo]: 'By Xochiquétzal Quiñonez, on xochicodes' },
    title: `Xochiquétzal's quiet pods ${namesHidden}`,
    abstract: 'At XOLOTLAN NUBES, xochiquetzal (@xochicodes) does it.',
    profile: {
      name: speaker.name,
      organisation: 'Xolotlán Nubes',
      jobTitle: 'Xerógrafa',
      biography: 'Ximena would say: xylophones.',
    },
  })
  const { photoFileId } = await database.db
    .selectFrom('people')
    .select('photoFileId')
    .where('id', '=', speaker.id)
    .executeTakeFirstOrThrow()
  const reviewer = await committeeMember(event, 'reviewer', 'Rita Reviewer')
  const chair = await committeeMember(event, 'chair', 'Carla Chair')
  await redactProposal(chair, event.slug, proposal.code, {
    title: `[[Xochiquétzal]]'s quiet pods ${namesHidden}`,
    abstract: 'At [[XOLOTLAN NUBES]], [[xochiquetzal]] ([[@xochicodes]]) does it.',
    notes: '',
  })
  await askSpeakers(reviewer, event.slug, proposal.code, 'Is there a demo?')
  const [question] = await questionsTo(database.db, proposal.id)
  await answerQuestion(
    as(context, speaker),
    event.slug,
    proposal.code,
    question!.id,
    'Yes. Xochiquetzal of Xolotlán Nubes, xochicodes',
  )
  await scored(chair, event, proposal.code, 4)
  await scored(reviewer, event, proposal.code, 4)
  await commentOnProposal(chair, event.slug, proposal.code, '@Rita, what do you say?')
  expect(photoFileId).not.toBe(null)
  return { event, proposal, reviewer, chair, photoFileId: photoFileId! }
}

const tracesOf = (photo: string) =>
  new RegExp(
    `xochi(?:qu[eé]tzal|codes|hidden|shown)|qui[nñ]onez|xolotl[aá]n|xer[oó]grafa|xylophones|${photo}`,
    'iu',
  )

const addressOf = (route: Route, event: CalledEvent, code: string) =>
  route.path.replace(/:([A-Za-z]+)(\{[^}]*\})?/g, (_, name: string) =>
    name === 'lang' ? 'en' : name === 'event' ? event.slug : name === 'proposal' ? code : anyId,
  )

// What was asked for may stand in the answer: in the field that it was typed into, and in links that keep it.
const withoutAsked = (text: string) =>
  text.replace(/(value="|[?&;]q=|content=")[^"&]*/g, '$1').replace(/<title>[^<]*<\/title>/g, '')

const form = {
  'scores.overall': '9',
  body: '',
  question: '',
  proposal: 'NOWHERE',
  title: 'x',
  abstract: 'x',
  after: 'stay',
}

type Read = Awaited<ReturnType<typeof readIn>>

async function leaks({ event, proposal, photoFileId }: Read, reader: Context) {
  const traces = tracesOf(photoFileId)
  const found: string[] = []
  let looked = 0
  const look = async (address: string, init: Parameters<TestApp['fetch']>[1] = {}) => {
    const response = await app.fetch(address, { as: reader.actor, ...init })
    const asked = new URL(address, 'http://x').searchParams.get('q') ?? ''
    const text = withoutAsked(await response.text())
    // The search says what it looked for; whoever it found would have a second name.
    const said = address.startsWith('/en/search') && asked ? text.replaceAll(asked, '') : text
    if (response.status < 400) looked += 1
    const trace = traces.exec(said)?.[0] ?? traces.exec([...response.headers].join(' '))?.[0]
    if (trace) found.push(`${init.form ? 'POST' : 'GET'} ${address}: ${trace}`)
  }
  const files = ['proposals', 'reviews', 'decisions', 'statistics'].flatMap((file) => [
    `/en/manage/events/${event.slug}/reviews/export/${file}.csv`,
    `/en/manage/events/${event.slug}/reviews/export/${file}.json`,
  ])
  for (const file of files) await look(file)
  for (const route of routes) {
    const address = addressOf(route, event, proposal.code)
    if (route.method === 'GET')
      for (const query of [
        '',
        '?q=Xochiqu%C3%A9tzal',
        '?q=Xolotl%C3%A1n&reveal=1&others=1&state=scored&format=json',
      ])
        await look(address + query)
    else if (route.path.includes(':event')) await look(address, { form, method: route.method })
  }
  const mails = await database.db
    .selectFrom('mails')
    .select(['subject', 'bodyText', 'bodyHtml', 'kind'])
    .where('recipient', '=', reader.actor!.email)
    .where('eventId', '=', event.id)
    .execute()
  for (const { kind, subject, bodyText, bodyHtml } of mails) {
    const trace = traces.exec(`${subject} ${bodyText} ${bodyHtml}`)?.[0]
    if (trace) found.push(`mail ${kind}: ${trace}`)
  }
  return { found, looked, mails: mails.map(({ kind }) => kind).toSorted() }
}

test('a reviewer finds who proposes at no address, in no search and in no mail while names are hidden', async () => {
  const read = await readIn(true)
  const { found, looked, mails } = await leaks(read, read.reviewer)
  expect(found).toEqual([])
  expect(looked).toBeGreaterThan(60)
  expect(mails).toEqual(expect.arrayContaining(['reviews.answered', 'reviews.mentioned']))
})

test('the same search finds them where names are shown', async () => {
  const read = await readIn(false)
  const { found } = await leaks(read, read.reviewer)
  expect(found.some((each) => /GET .*\/reviews\/[^/?]+: /.test(each))).toBe(true)
  expect(found.some((each) => each.startsWith('mail reviews.answered'))).toBe(true)
})

test('neither does a chair who has not asked for the names', async () => {
  const read = await readIn(true)
  const { found } = await leaks(read, read.chair)
  // Asking for names, hiding passages by hand and writing of a speaker is written down: there they stand.
  const asked = /^POST \S+\/(?:names|redaction|proposals\/[^/]+\/speakers): /
  expect(found.filter((each) => !asked.test(each))).toEqual([])
  expect(found.filter((each) => asked.test(each)).length).toBeGreaterThan(3)
})

test('nor by the mails about decisions and the draft by quotas; once asked for, this once, the names stand there', async () => {
  const { event, proposal, photoFileId, chair } = await readIn(true)
  const traces = tracesOf(photoFileId)
  const reviews = `/en/manage/events/${event.slug}/reviews`
  const look = async (path: string, init: Parameters<TestApp['fetch']>[1] = {}) => {
    const response = await app.fetch(`${reviews}${path}`, { as: chair.actor, ...init })
    const text = await response.text()
    return [path, response.status, traces.exec(text)?.[0]]
  }
  const draft = '/decisions/draft?total=5&by='
  const drafted = ['mean', 'normalised'].map((by) => `${draft}${by}`)
  for (const path of drafted) expect(await look(path)).toEqual([path, 200, undefined])
  const { id: decided } = await decidedMail(event, proposal.code, chair)
  const states = ['held', 'sent'] as const
  for (const state of states) {
    if (state === 'sent') await sendNotifications(chair, event.slug, { mailIds: [decided] })
    for (const path of [
      `/notifications?state=${state}`,
      `/notifications/${decided}`,
      `/${proposal.code}/messages`,
      ...drafted,
    ])
      expect(await look(path)).toEqual([path, 200, undefined])
    const asked = { form: {}, method: 'POST' } as const
    for (const path of [`/notifications/names?state=${state}`, `/notifications/${decided}/names`])
      expect(await look(path, asked)).toEqual([path, 200, expect.stringMatching(/xochi/iu)])
  }
  const asked = await database.db
    .selectFrom('auditLog')
    .select('actorLabel')
    .where('action', '=', 'names.reveal')
    .where('scopeId', '=', event.id)
    .execute()
  expect(asked.map(({ actorLabel }) => actorLabel)).toEqual(Array(4).fill('Carla Chair'))
})

/** The mail about a decision that waits to be sent. */
async function decidedMail(event: CalledEvent, code: string, chair: Context) {
  await decideProposals(chair, event.slug, [code], 'waitlisted')
  await prepareNotifications(chair, event.slug, { decision: 'waitlisted', note: {} })
  return database.db
    .selectFrom('mails')
    .select('id')
    .where('eventId', '=', event.id)
    .where('status', '=', 'held')
    .executeTakeFirstOrThrow()
}
