import { sayShortDay } from '../../../platform/i18n/dates.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { textIn, type Language } from '../../../shared/localized-text.ts'
import type { Place } from '../domain/changes.ts'
import type { Announcement } from '../queries/announcements.ts'

/** An announcement in one line of plain text: what changes, or of which session the words are. */
export function sayAnnouncement(
  language: Language,
  { kind, title: titles, change }: Pick<Announcement, 'kind' | 'title' | 'change'>,
): string {
  const t = translator(language, 'schedule')
  const title = textIn(titles, language)
  const say = ({ day, from, room }: Place) =>
    t('place', { day: sayShortDay(language, day), from, room: room ?? 'none' })
  const b = (chunks: string) => chunks
  if (change?.kind === 'removed')
    return t.markup('change.removed', { b, title, from: say(change.from) })
  if (change?.kind !== 'moved') return t(`announce.heads.${kind}`, { title })
  const { from, to } = change
  if (from.startsAt !== to.startsAt)
    return t.markup('change.moved', { b, title, from: say(from), to: say(to) })
  return t.markup('change.movedRoom', {
    b,
    title,
    from: from.room ?? t('everybody'),
    to: to.room ?? t('everybody'),
  })
}
