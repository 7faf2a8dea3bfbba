import { pageNumber } from '../../../platform/http/page-number.ts'
import { notFound } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { eventBySlug } from '../../accounts/queries.ts'
import { revealNames } from '../../proposals/use-cases/reveal-names.ts'
import { mailWithoutNames } from '../domain/mail-without-names.ts'
import { countOutbox, countToPrepare, outboxMail, outboxMails } from '../queries/outbox.ts'
import { ownProposalsIn } from '../queries/queue.ts'
import { dropNotifications } from '../use-cases/drop-notifications.ts'
import { editNotification } from '../use-cases/edit-notification.ts'
import { prepareNotifications } from '../use-cases/prepare-notifications.ts'
import { resendNotifications } from '../use-cases/resend-notifications.ts'
import { sendNotifications } from '../use-cases/send-notifications.ts'
import { readToldDecision, readOutboxState } from './filters.ts'
import { messageForm, preparationForm, sendingForm } from './forms.ts'
import { MailPage } from './pages/mail-page.tsx'
import { OutboxPage } from './pages/outbox-page.tsx'
import { readingRights } from './reading-rights.ts'

type Shown = { readonly rejected?: Rejected; readonly revealed?: boolean }

async function show(x: Exchange, { rejected, revealed = false }: Shown = {}): Promise<Response> {
  const { db, now } = x.context
  const { id, slug } = x.scope!
  const reader = x.person.id
  const query = x.url.searchParams
  const state = readOutboxState(query.get('state'))
  const decision = readToldDecision(query.get('decision'))
  const page = pageNumber(query)
  const shownAt = now()
  const rights = await readingRights(x, revealed)
  const [event, list, counts, toPrepare, own] = await Promise.all([
    eventBySlug(db, slug),
    outboxMails(db, id, reader, { state, decision, withSpeakers: rights.withSpeakers }, page),
    countOutbox(db, id, reader),
    countToPrepare(db, id, reader),
    ownProposalsIn(db, id, reader),
  ])
  return x.page(
    <OutboxPage
      slug={slug}
      state={state}
      decision={decision}
      rights={rights}
      list={list}
      page={page}
      counts={counts}
      toPrepare={toPrepare}
      own={own.length}
      timeZone={event?.timeZone ?? 'UTC'}
      shownAt={shownAt}
      {...(rejected && { rejected })}
    />,
  )
}

const outbox = (x: Exchange) =>
  x.path('manage', 'events', x.param('event'), 'reviews', 'notifications')

/** The mails about decisions: to prepare, to read, to send. */
export const outboxPage = (x: Exchange): Promise<Response> => show(x)

/** The same with names where they are hidden, this once. */
export async function outboxWithNames(x: Exchange): Promise<Response> {
  await revealNames(x.context, x.scope!.slug, null)
  return show(x, { revealed: true })
}

export const prepare = (x: Exchange): Promise<Response> =>
  x.submit(
    preparationForm,
    async (preparation) => {
      const count = await prepareNotifications(x.context, x.param('event'), preparation)
      return x.redirect(
        `${outbox(x)}?decision=${preparation.decision}`,
        count > 0 ? 'notifications-prepared' : 'notifications-none',
      )
    },
    (rejected) => show(x, { rejected }),
  )

export const sendOrDrop = (x: Exchange): Promise<Response> =>
  x.submit(
    sendingForm,
    async (form) => {
      const event = x.param('event')
      if (form.act === 'drop') {
        await dropNotifications(x.context, event, form.mail)
        return x.redirect(outbox(x), 'notifications-dropped')
      }
      if (form.act === 'resend') {
        const again = await resendNotifications(x.context, event, form.mail)
        return again > 0
          ? x.redirect(`${outbox(x)}?state=sent`, 'notifications-sent')
          : x.redirect(`${outbox(x)}?state=sent`, 'notifications-not-again', 'warning')
      }
      const count = await sendNotifications(
        x.context,
        event,
        form.act === 'send-all'
          ? { decision: form.only, until: form.until }
          : { mailIds: form.mail },
      )
      return count > 0
        ? x.redirect(outbox(x), 'notifications-sent')
        : x.redirect(outbox(x), 'notifications-gone', 'warning')
    },
    (rejected) => show(x, { rejected }),
  )

async function showMail(
  x: Exchange,
  { rejected, revealed = false }: Shown = {},
): Promise<Response> {
  const { id, slug } = x.scope!
  const [event, mail, rights] = await Promise.all([
    eventBySlug(x.context.db, slug),
    outboxMail(x.context.db, id, x.person.id, x.param('mail')),
    readingRights(x, revealed),
  ])
  if (!event || !mail) throw notFound()
  return x.page(
    <MailPage
      slug={slug}
      mail={rights.withSpeakers ? mail : mailWithoutNames(mail)}
      rights={rights}
      timeZone={event.timeZone}
      {...(rejected && { rejected })}
    />,
  )
}

/** One mail, to be read before it goes. */
export const mailPage = (x: Exchange): Promise<Response> => showMail(x)

/** The same with names where they are hidden, this once: also to change what it says. */
export async function mailWithNames(x: Exchange): Promise<Response> {
  const mail = await outboxMail(x.context.db, x.scope!.id, x.person.id, x.param('mail'))
  if (!mail) throw notFound()
  await revealNames(x.context, x.scope!.slug, mail.code)
  return showMail(x, { revealed: true })
}

export const saveMail = (x: Exchange): Promise<Response> =>
  x.submit(
    messageForm,
    async (words) => {
      await editNotification(x.context, x.param('event'), x.param('mail'), words)
      return x.redirect(x.url.pathname, 'saved')
    },
    (rejected) => showMail(x, { rejected }),
  )
