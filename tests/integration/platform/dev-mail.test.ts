import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../../../src/platform/config.ts'
import { createApp } from '../../../src/platform/http/app.ts'
import { devMailRoutes } from '../../../src/platform/mail/dev/dev-mail-routes.tsx'
import { queueMails } from '../../../src/platform/mail/queue-mails.ts'
import { ChangeWatch } from '../../../src/platform/change-watch.ts'
import { PageCache } from '../../../src/platform/page-cache.ts'
import { SessionTrust } from '../../../src/platform/session-trust.ts'
import { createDiskStorage } from '../../../src/platform/storage/disk-storage.ts'
import { testDatabase } from '../../database.ts'

const database = testDatabase()
const ids: string[] = []
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'convite-dev-mail-'))
  const mail = { kind: 'test', lang: 'es', html: '<img src="cid:qr.png">' } as const
  const made = await queueMails(database.db, [
    {
      ...mail,
      recipient: 'ana@example.org',
      subject: 'Entra',
      text: 'Abre https://convite.example/a?b=1&c=2.\nO (https://convite.example/x).',
      attachments: [{ filename: 'qr.png', contentType: 'image/png', base64: 'AAEC' }],
      createdAt: new Date('2027-01-15T12:00:00Z'),
    },
    {
      ...mail,
      recipient: 'beto@example.org',
      subject: '<b>Hola</b>',
      text: 'Hola',
      createdAt: new Date('2027-01-15T13:00:00Z'),
    },
    {
      ...mail,
      recipient: 'beto@example.org',
      subject: 'Espera',
      text: '',
      held: true,
      createdAt: new Date('2027-01-15T14:00:00Z'),
    },
  ])
  ids.push(...made)
})
afterAll(() => rm(folder, { recursive: true }))

function app(env: Record<string, string> = {}) {
  const services = {
    db: database.db,
    config: readConfig({ CONVITE_DATA: folder, ...env }),
    log: pino({ level: 'silent' }),
    storage: createDiskStorage(folder),
    pageCache: new PageCache(),
    sessionTrust: new SessionTrust(),
    changeWatch: new ChangeWatch(),
    now: () => new Date('2027-01-15T15:00:00Z'),
    demo: () => false,
  }
  return createApp({
    services,
    routes: devMailRoutes,
    readSession: async () => null,
    admit: async () => {},
    failure: (_exchange, error, status) => new Response(error.code, { status }),
  })
}

type Asking = { env?: Record<string, string>; address?: string; host?: string }
const ask = async (
  path: string,
  { env, address = '127.0.0.1', host = 'localhost:3000' }: Asking = {},
) =>
  app(env).request(
    `http://${host}${path}`,
    { headers: { host } },
    { incoming: { socket: { remoteAddress: address } } },
  )

test('the mails as JSON, the newest first, those that wait for a person left out', async () => {
  const response = await ask('/dev/mail.json')
  expect(await response.json()).toEqual([
    {
      id: ids[1],
      to: 'beto@example.org',
      lang: 'es',
      subject: '<b>Hola</b>',
      text: 'Hola',
      html: '<img src="cid:qr.png">',
      links: [],
      attachments: [],
      createdAt: '2027-01-15T13:00:00.000Z',
    },
    {
      id: ids[0],
      to: 'ana@example.org',
      lang: 'es',
      subject: 'Entra',
      text: 'Abre https://convite.example/a?b=1&c=2.\nO (https://convite.example/x).',
      html: '<img src="cid:qr.png">',
      links: ['https://convite.example/a?b=1&c=2', 'https://convite.example/x'],
      attachments: [{ filename: 'qr.png', contentType: 'image/png', base64: 'AAEC' }],
      createdAt: '2027-01-15T12:00:00.000Z',
    },
  ])
})

test('only those to one person', async () => {
  for (const [to, found] of [
    ['ana@example.org', 1],
    ['ANA@example.org', 1],
    ['%', 0],
    ['nobody@example.org', 0],
  ] as const) {
    const mails = (await (await ask(`/dev/mail.json?to=${encodeURIComponent(to)}`)).json()) as []
    expect([to, mails.length]).toEqual([to, found])
  }
})

test('a page with the list, one for each mail, and its files; what a mail says is text there', async () => {
  const list = await (await ask('/dev/mail')).text()
  expect(list).toContain(`href="/dev/mail/${ids[0]}"`)
  expect(list).toContain('&lt;b&gt;Hola&lt;/b&gt;')
  expect(list).not.toContain('Espera')
  const one = await (await ask(`/dev/mail/${ids[0]}`)).text()
  expect(one).toContain('href="https://convite.example/a?b=1&amp;c=2"')
  const file = await ask(`/dev/mail/${ids[0]}/files/0`)
  expect([...new Uint8Array(await file.arrayBuffer())]).toEqual([0, 1, 2])
  expect((await ask(`/dev/mail/${ids[0]}/files/1`)).status).toEqual(404)
  expect((await ask(`/dev/mail/${ids[2]}`)).status).toEqual(404)
  expect((await ask('/dev/mail/x')).status).toEqual(404)
})

test('the HTML of a mail runs nothing and loads nothing from elsewhere', async () => {
  const response = await ask(`/dev/mail/${ids[0]}/html`)
  expect(await response.text()).toEqual('<img src="data:image/png;base64,AAEC">')
  expect(response.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'unsafe-inline'; img-src data:;/,
  )
})

const smtp = { SMTP_URL: 'smtp://127.0.0.1:25', MAIL_FROM: 'Convite <a@convite.example>' }
test.each([
  ['from another machine', { address: '203.0.113.7' }],
  ['by another name', { host: 'evil.example' }],
  ['with a mail server', { env: smtp }],
] as const)('there is nothing %s', async (_, asking) => {
  for (const path of [
    '/dev/mail',
    '/dev/mail.json',
    `/dev/mail/${ids[0]}`,
    `/dev/mail/${ids[0]}/html`,
    `/dev/mail/${ids[0]}/files/0`,
  ])
    expect([path, (await ask(path, asking)).status]).toEqual([path, 404])
})
