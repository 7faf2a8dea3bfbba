import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { deliverMail } from '../../../src/platform/mail/deliver-mail.ts'
import type { MailMessage } from '../../../src/platform/mail/mail-message.ts'
import { createMailSender } from '../../../src/platform/mail/mail-sender.ts'
import { queueMail, queueMails } from '../../../src/platform/mail/queue-mails.ts'
import { sendHeldMails } from '../../../src/platform/mail/send-held-mails.ts'
import { testDatabase } from '../../database.ts'
import { startMailServer } from '../../mail-server.ts'

const database = testDatabase()
let server: Awaited<ReturnType<typeof startMailServer>>
let sender: ReturnType<typeof createMailSender>

beforeAll(async () => {
  server = await startMailServer()
  sender = createMailSender({ smtpUrl: server.url, from: 'Convite <events@convite.example>' })
})
afterAll(async () => {
  sender.close()
  await server.stop()
})
beforeEach(async () => {
  server.received.length = 0
  server.state.down = false
  await database.pool.query('truncate mails cascade; delete from pgboss.job')
})

const createdAt = new Date('2027-01-15T12:00:00Z')
const sentAt = new Date('2027-01-15T12:00:05Z')
const now = () => sentAt
const message = (values: Partial<MailMessage> = {}): MailMessage => ({
  kind: 'test',
  recipient: 'ana@oss.lat',
  recipientName: 'Ana Gómez',
  lang: 'es',
  subject: 'Tu lugar está confirmado',
  text: 'Hola',
  html: '<p>Hola</p>',
  createdAt,
  ...values,
})

const stored = () =>
  database.db
    .selectFrom('mails')
    .select(['status', 'attempts', 'lastError', 'sentAt'])
    .orderBy('id')
    .execute()
const jobs = async () =>
  (await database.pool.query(`select data from pgboss.job order by data`)).rows.map(
    (row: { data: unknown }) => row.data,
  )

test('a queued mail gets its job in the same transaction; a held one waits', async () => {
  const [queued, held] = await database.db
    .transaction()
    .execute((tx) => queueMails(tx, [message(), message({ held: true })]))
  expect(await jobs()).toEqual([{ mailId: queued }])
  expect((await stored()).map((mail) => mail.status).toSorted()).toEqual(['held', 'queued'])
  expect(await sendHeldMails(database.db, [queued!, held!])).toEqual([held])
  expect(await sendHeldMails(database.db, [held!])).toEqual([])
  expect(await jobs()).toEqual(expect.arrayContaining([{ mailId: queued }, { mailId: held }]))
})

test('a transaction that rolls back leaves neither mail nor job', async () => {
  await expect(
    database.db.transaction().execute(async (tx) => {
      await queueMail(tx, message())
      throw new Error('no')
    }),
  ).rejects.toThrow('no')
  expect([await stored(), await jobs()]).toEqual([[], []])
})

test('a thousand mails are two statements', async () => {
  const ids = await queueMails(
    database.db,
    Array.from({ length: 1000 }, (_, i) => message({ recipient: `p${i}@example.org` })),
  )
  expect([new Set(ids).size, (await jobs()).length]).toEqual([1000, 1000])
})

test.each([
  'a@b@c',
  'ana@example.org, eve@example.org',
  'ana@example.org\r\nBcc: eve@example.org',
  'Ana <ana@oss.lat>',
  '',
])('refuses the recipient %j', async (recipient) => {
  await expect(queueMail(database.db, message({ recipient }))).rejects.toMatchObject({
    code: 'not-an-email',
  })
})

test('a mail is handed over once, with a Message-ID of its own and no header of somebody else', async () => {
  const id = await queueMail(
    database.db,
    message({
      subject: 'Hola\r\nBcc: eve@example.org',
      recipientName: 'Ana\nBcc: eve@example.org',
      html: '<img src="cid:qr.png">',
      attachments: [
        { filename: 'qr.png', contentType: 'image/png', base64: 'iVBORw0KGgo=' },
        {
          filename: 'agenda.ics',
          contentType: 'text/calendar; charset=utf-8',
          base64: 'QkVHSU46',
        },
      ],
    }),
  )
  await deliverMail({ db: database.db, sender, now }, id)
  await deliverMail({ db: database.db, sender, now }, id)
  const [mail, ...others] = server.received
  expect(others).toEqual([])
  const [head = ''] = mail!.raw.split('\r\n\r\n')
  const headers = head.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n')
  expect(headers.filter((line) => /^(bcc|x-evil)/i.test(line))).toEqual([])
  expect(headers).toEqual(
    expect.arrayContaining([
      'From: Convite <events@convite.example>',
      'To: "Ana Bcc: eve@example.org" <ana@oss.lat>',
      'Subject: Hola Bcc: eve@example.org',
      `Message-ID: <${id}@convite.example>`,
      'Auto-Submitted: auto-generated',
      'Content-Language: es',
    ]),
  )
  expect(mail!.raw).toContain('Content-ID: <qr.png>')
  expect(mail!.raw).toContain('Content-Disposition: attachment; filename=agenda.ics')
  expect(await stored()).toEqual([{ status: 'sent', attempts: 1, lastError: null, sentAt }])
})

test('a server that is down is tried again, until the last try', async () => {
  server.state.down = true
  const id = await queueMail(database.db, message())
  const deliver = () => deliverMail({ db: database.db, sender, now }, id)
  for (let attempt = 1; attempt <= 7; attempt += 1) await expect(deliver()).rejects.toThrow('451')
  expect(await stored()).toMatchObject([{ status: 'queued', attempts: 7, sentAt: null }])
  await deliver()
  expect(await stored()).toMatchObject([{ status: 'failed', attempts: 8, sentAt: null }])
  server.state.down = false
  expect(await sendHeldMails(database.db, [id])).toEqual([id])
  await deliver()
  expect(await stored()).toEqual([{ status: 'sent', attempts: 1, lastError: null, sentAt }])
})

test('a mailbox that does not exist is not tried again', async () => {
  const id = await queueMail(database.db, message({ recipient: 'nobody@oss.lat' }))
  await deliverMail({ db: database.db, sender, now }, id)
  expect(await stored()).toMatchObject([
    { status: 'failed', attempts: 1, lastError: expect.stringContaining('550') as string },
  ])
})

test('without a mail server a mail counts as sent and stays to be read', async () => {
  const id = await queueMail(database.db, message())
  await deliverMail({ db: database.db, sender: undefined, now }, id)
  expect(await stored()).toEqual([{ status: 'sent', attempts: 1, lastError: null, sentAt }])
})

test('a mail to an address that nobody can have counts as sent and goes nowhere', async () => {
  const id = await queueMail(database.db, message({ recipient: 'ana@example.org' }))
  await deliverMail({ db: database.db, sender, now }, id)
  expect(server.received).toEqual([])
  expect(await stored()).toEqual([{ status: 'sent', attempts: 1, lastError: null, sentAt }])
})
