import { textIn, type Language } from '../../../shared/localized-text.ts'
import { sayShortDay } from '../../../platform/i18n/dates.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import type { Place } from '../../schedule/domain/changes.ts'
import type { SessionNews } from '../domain/own-changes.ts'

/** What happened to a session, in one sentence. */
export function sayNews(language: Language, news: SessionNews): string {
  const t = translator(language, 'stars')
  const title = textIn(news.title, language)
  const say = ({ day, from, until, room }: Place) =>
    t('place', { day: sayShortDay(language, day), from, until, room: room ?? 'none' })
  if (news.kind === 'removed') return t('news.removed', { title, from: say(news.from) })
  if (news.from.startsAt === news.to.startsAt && news.from.room !== news.to.room)
    return t('news.room', {
      title,
      from: news.from.room ?? t('everywhere'),
      to: news.to.room ?? t('everywhere'),
    })
  return t('news.moved', { title, from: say(news.from), to: say(news.to) })
}
