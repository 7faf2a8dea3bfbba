import { beforeAll, expect, it } from 'vitest'
import { localInput } from '../../src/shared/time.ts'
import { testApp, type TestApp } from '../app.ts'
import { testDatabase } from '../database.ts'
import { testServices } from '../services.ts'

const database = testDatabase()
const slug = 'kcd-cuzco-2027'
const manage = `/es/manage/events/${slug}`
// Sessions run by the machine's clock, so the event lies some weeks ahead of it.
const zone = 'America/Lima'
const fromNow = (days: number) => localInput(new Date(Date.now() + days * 86_400_000), zone)
const day = fromNow(70).slice(0, 10)
const ana = { email: 'ana@example.net' }
const bruno = { email: 'bruno@example.net' }
const carla = { email: 'carla@example.net' }
let app: TestApp

beforeAll(() => {
  app = testApp(testServices(database))
})

type Form = Readonly<Record<string, string | readonly string[]>>

/** Sends a form as a browser without scripts does, and demands that it was taken; where the browser is sent then. */
async function send(path: string, form: Form, as: { email: string } | null): Promise<string> {
  const response = await app.fetch(path, { form, as })
  const body = response.status === 303 ? '' : await response.text()
  expect({ path, status: response.status, problems: problemsIn(body) }).toEqual({
    path,
    status: 303,
    problems: [],
  })
  return response.headers.get('location') ?? ''
}

const problemsIn = (html: string) =>
  [...html.matchAll(/<p class="field-error"[^>]*>([^<]*)/g)].map(([, words]) => words)

async function show(path: string, as: { email: string } | null = null): Promise<string> {
  const response = await app.fetch(path, { as })
  expect({ path, status: response.status }).toEqual({ path, status: 200 })
  return response.text()
}

/** The value of the first field with this name on a page. */
function fieldOf(html: string, name: string): string {
  const field = [...html.matchAll(/<(?:input|option)[^>]*>/g)]
    .map(([tag]) => tag)
    .find((tag) => tag.includes(`name="${name}"`))
  const value = /value="([^"]*)"/.exec(field ?? '')?.[1]
  if (value === undefined) throw new Error(`the page has no field ${name}`)
  return value
}

/** The first option of a choice that is not empty. */
function optionOf(html: string, name: string): string {
  const select =
    new RegExp(`<select[^>]*name="${name}"[^>]*>(.*?)</select>`, 's').exec(html)?.[1] ?? ''
  const value = /<option value="([^"]+)"/.exec(select)?.[1]
  if (value === undefined) throw new Error(`the page offers nothing for ${name}`)
  return value
}

it('lives from the first draft to the recap, by forms alone', async () => {
  // A community to hold it, and a draft.
  await send(
    '/es/manage/network/community',
    {
      name: 'Cloud Native Cuzco',
      slug: 'cloud-native-cuzco',
      colour: '#1f7a4d',
      city: 'Cuzco',
      country: 'PE',
    },
    ana,
  )
  await send(
    '/es/events/new',
    { 'name.es': 'KCD Cuzco 2027', startsOn: day, city: 'Cuzco', country: 'PE', timeZone: zone },
    ana,
  )
  expect((await app.fetch(`/es/events/${slug}`)).status).toEqual(404)

  // Set up and announced.
  await send(
    `${manage}/setup/basics`,
    {
      'name.es': 'KCD Cuzco 2027',
      slug,
      colour: '#c0004e',
      startsOn: day,
      endsOn: day,
      timeZone: zone,
      attendance: 'in-person',
      languages: ['es', 'en'],
      capacity: '120',
      'days.0.day': day,
      'days.0.opensAt': '08:30',
      'days.0.closesAt': '18:00',
    },
    ana,
  )
  await send(
    `${manage}/setup/texts`,
    { 'tagline.es': 'Nube nativa a 3.400 metros', 'description.es': 'Un día **entero**.' },
    ana,
  )
  await send(
    `${manage}/setup/place`,
    { city: 'Cuzco', country: 'PE', venueName: 'Casa de la Cultura' },
    ana,
  )
  const host =
    /value="(community:[0-9a-f-]+)"/.exec(await show(`${manage}/setup/hosts`, ana))?.[1] ?? ''
  await send(`${manage}/setup/hosts`, { hosts: [host] }, ana)
  await send(
    `${manage}/setup/care`,
    {
      contactEmail: 'hola@example.net',
      codeOfConductUrl: 'https://example.net/conducta',
      accessibilityFeatures: ['step-free'],
    },
    ana,
  )
  await send(`${manage}/setup/announce`, {}, ana)
  expect(await show(`/es/events/${slug}`)).toContain('Nube nativa a 3.400 metros')
  expect(await show('/es/')).toContain('KCD Cuzco 2027')

  // The call, and a proposal.
  const call = { blind: 'on', reviewsPerProposal: '1' }
  await send(
    `${manage}/proposals/call`,
    { ...call, opensAt: fromNow(-10), closesAt: fromNow(10) },
    ana,
  )
  const proposalPage = await send(`/es/events/${slug}/call/proposals`, {}, bruno)
  const formatId =
    /name="formatId" value="([0-9a-f-]{36})"/.exec(await show(proposalPage, bruno))?.[1] ?? ''
  const proposal = {
    title: 'De VMware a KubeVirt en doce semanas',
    abstract: 'Sin apagar nada.',
    lang: 'es',
    level: 'intermediate',
    formatId,
    name: 'Bruno Quispe',
    organisation: 'Nube Andina',
  }
  await send(proposalPage, { ...proposal, submit: '1' }, bruno)
  const code = proposalPage.split('/').at(-1) ?? ''

  // The team; review, decision, notification, confirmation: one after the other.
  await send(
    `${manage}/team`,
    { email: carla.email, name: 'Carla', roles: ['reviewer', 'chair', 'door'] },
    ana,
  )
  await send(
    `${manage}/proposals/call`,
    { ...call, opensAt: fromNow(-10), closesAt: fromNow(-1) },
    ana,
  )
  expect(await show(`${manage}/reviews/${code}`, carla)).not.toContain('Bruno Quispe')
  await send(
    `${manage}/reviews/${code}`,
    { 'scores.overall': '5', comment: 'Lo quiero oír.' },
    carla,
  )
  await send(`${manage}/reviews/decisions`, { proposal: [code], decision: 'accepted' }, carla)
  expect(await show(proposalPage, bruno)).not.toContain('¡Aceptada!')
  await send(`${manage}/reviews/notifications/prepare`, { decision: 'accepted' }, carla)
  const until = fieldOf(await show(`${manage}/reviews/notifications`, carla), 'until')
  await send(`${manage}/reviews/notifications`, { act: 'send-all', until, only: '' }, carla)
  expect(await show(proposalPage, bruno)).toContain('¡Aceptada!')
  await send(`${proposalPage}/confirmation`, { answer: 'confirmed' }, bruno)

  // The agenda.
  await send(`${manage}/agenda/rooms`, { name: 'Auditorio', capacity: '120' }, ana)
  await send(`${manage}/agenda/take`, {}, carla)
  const timetable = await show(`${manage}/agenda`, carla)
  const session =
    new RegExp(`${manage}/agenda/sessions/(?!new)([0-9A-Za-z-]+)`).exec(timetable)?.[1] ?? ''
  const place = await show(`${manage}/agenda/sessions/${session}`, carla)
  await send(
    `${manage}/agenda/sessions/${session}/place`,
    { day: day, time: '10:00', roomId: optionOf(place, 'roomId') },
    carla,
  )
  await send(`${manage}/agenda/publish`, {}, carla)
  expect(await show(`/es/events/${slug}/agenda`)).toContain('De VMware a KubeVirt')
  expect(await show(`/es/events/${slug}/speakers`)).toContain('Bruno Quispe')

  // Registration, for two people on one place.
  await send(`${manage}/registration/tickets/begin`, { places: '1' }, ana)
  const ticketType =
    /name="people\.0\.ticketType"[^>]*value="([^"]+)"/.exec(
      await show(`/es/events/${slug}/register`),
    )?.[1] ?? ''
  const person = (name: string, email: string) => ({
    'people.0.ticketType': ticketType,
    'people.0.name': name,
    'people.0.email': email,
  })
  const first = await send(
    `/es/events/${slug}/register`,
    person('Dalia', 'dalia@example.net'),
    null,
  )
  const second = await send(
    `/es/events/${slug}/register`,
    person('Elías', 'elias@example.net'),
    null,
  )
  expect(await show(second)).toContain('lista de espera')
  await send(`${first.split('?')[0] ?? ''}/cancel`, { confirmed: 'on' }, null)
  const ticket = await show(second)
  const ticketCode = /\b([2-9A-HJKMNP-Z]{8,10})\b/.exec(ticket.replace(/<[^>]+>/g, ' '))?.[1] ?? ''

  // The day: in once.
  const scan = async () => {
    const response = await app.fetch(`${manage}/check-in`, {
      form: { text: ticketCode, gate: 'Norte' },
      as: carla,
    })
    return response.status === 303
      ? show(response.headers.get('location') ?? '', carla)
      : response.text()
  }
  expect(await scan()).toContain('Elías')
  expect(await scan()).toContain('Norte')

  // The recap begins with the numbers; the log knows it all.
  const recap = await send(`${manage}/news`, { kind: 'recap' }, ana)
  expect(await show(recap, ana)).toContain('KCD Cuzco 2027')
  expect(await show(`${manage}/log`, ana)).toContain('Anunció el evento')
})
