import { textIn } from '../../../shared/localized-text.ts'
import { sayShortDay, sayClock } from '../../../platform/i18n/dates.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { calendar } from '../../../platform/icalendar/calendar.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import type { MailAttachment, MailMessage } from '../../../platform/mail/mail-message.ts'
import { goneEntry, sessionEntry, type EntrySource } from '../use-cases/calendar-entry.ts'
import { eventHome, sessionSlug } from '../domain/addresses.ts'
import type { Place } from '../domain/changes.ts'
import { hasPage } from '../domain/session-kinds.ts'
import type { SlotChange } from '../domain/slot-changes.ts'
import type { ToldRelease, ToldSpeaker } from '../queries/told-release.ts'

/** To a speaker: what a release changes about their sessions, each with its entry for a calendar. */
export function slotChangesMail(
  { event, release }: ToldRelease,
  speaker: ToldSpeaker,
  changes: readonly SlotChange[],
  baseUrl: string,
): Omit<MailMessage, 'createdAt'> {
  const { lang } = speaker
  const t = translator(lang, 'scheduleMail')
  const name = textIn(event.name, lang)
  const [first, ...more] = changes
  const kind = first && more.every((each) => each.kind === first.kind) ? first.kind : 'mixed'
  const values = { event: name, count: changes.length }
  const source: EntrySource = { event, release, language: lang, baseUrl }
  return {
    kind: 'slots-changed',
    recipient: speaker.email,
    recipientName: speaker.name,
    eventId: event.id,
    ...composeMail({
      lang,
      subject: t(`${kind}.subject`, values),
      brand: name,
      colour: event.colour,
      greeting: speaker.name ? t('greeting', { name: speaker.name }) : t('greetingNobody'),
      paragraphs: [
        t(`${kind}.text`, values),
        ...changes.map((each) => sayChange(t, lang, each)),
        t('zone', { place: sayClock(lang, event) }),
      ],
      // Nobody but the team can open a page of an event that is not announced.
      ...(event.announcedAt && {
        button: linkOf(t, changes, baseUrl + eventHome(lang, event.slug)),
      }),
      closing: [
        t('calendar', { count: changes.length }),
        ...(event.contactEmail ? [t('contact', { contact: event.contactEmail })] : []),
      ],
      footer: [t('why', { event: name })],
    }),
    attachments: changes.map((each) => entryOf(source, each)),
  }
}

type T = ReturnType<typeof translator<'scheduleMail'>>

/** The title, and below it when and where: a line for what was, one for what is. */
function sayChange(t: T, lang: ToldSpeaker['lang'], change: SlotChange): string {
  const title = t('session', { title: textIn(change.session.title, lang) })
  const say = ({ day, from, until, room }: Place) =>
    t('place', { day: sayShortDay(lang, day), from, until, room: room ?? 'none' })
  switch (change.kind) {
    case 'added':
      return [title, t('when', { place: say(change.to) })].join('\n')
    case 'moved':
      return [
        title,
        t('before', { place: say(change.from) }),
        t('now', { place: say(change.to) }),
      ].join('\n')
    case 'removed':
      return [title, t('gone', { place: say(change.from) })].join('\n')
  }
}

/** To the session if it is about one that has a page, else to the agenda. */
function linkOf(t: T, changes: readonly SlotChange[], home: string) {
  const [first, ...more] = changes
  return first && more.length === 0 && first.kind !== 'removed' && hasPage(first.session)
    ? { label: t('seeSession'), url: `${home}/sessions/${sessionSlug(first.session)}` }
    : { label: t('seeAgenda'), url: `${home}/agenda` }
}

function entryOf(source: EntrySource, { kind, session }: SlotChange): MailAttachment {
  const entry = kind === 'removed' ? goneEntry(source, session) : sessionEntry(source, session)
  const content = calendar({ name: entry.summary, events: [entry] })
  return {
    filename: `${sessionSlug(session)}.ics`,
    contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
    base64: Buffer.from(content).toString('base64'),
  }
}
