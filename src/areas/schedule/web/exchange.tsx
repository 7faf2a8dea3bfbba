import { generateAtomFeed } from 'feedsmith'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { sayLanguage } from '../../../platform/i18n/dates.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { xcal, xcalMediaType } from '../../../platform/icalendar/xcal.ts'
import { notFound } from '../../../shared/app-error.ts'
import { beginSentence } from '../../../shared/begin-sentence.ts'
import { csv } from '../../../shared/csv.ts'
import { isLanguage, textIn, type Language } from '../../../shared/localized-text.ts'
import { renderMarkdown } from '../../../shared/markdown.ts'
import { publicLinksOfEvent } from '../../speakers/queries/needs.ts'
import { goneEntry, sessionEntry } from '../use-cases/calendar-entry.ts'
import { eventHome } from '../domain/addresses.ts'
import { c3vocSchedule } from '../domain/exchange/c3voc-schedule.ts'
import { c3vocXml } from '../domain/exchange/c3voc-xml.ts'
import type { ExchangeSource } from '../domain/exchange/exchange-source.ts'
import { sessionRows } from '../domain/exchange/session-rows.ts'
import {
  sessionizeView,
  sessionizeViews,
  type CategoryWords,
} from '../domain/exchange/sessionize.ts'
import { releasesOf, type AgendaEvent } from '../queries/releases.ts'
import { ChangeList } from './pages/change-list.tsx'
import { cachingOf, readAgenda, readRelease } from './published.tsx'

type Source = ExchangeSource & { readonly event: AgendaEvent }

/** A release in one language; `not-found` before the first one, and for a number that no release has. */
async function sourceOf(
  x: Exchange,
  number?: number,
  languageOf: (event: AgendaEvent) => Language = () => x.language,
): Promise<Source> {
  const { event, release } = await readRelease(x, number)
  if (!release) throw notFound()
  const language = languageOf(event)
  return {
    event,
    release,
    language,
    baseUrl: x.context.config.url,
    everywhere: translator(language, 'schedule')('everywhere'),
    links: await publicLinksOfEvent(x.context.db, event.id),
  }
}

type Written = { readonly type: string; write(source: Source, url: string): string }

const formats = {
  json: {
    type: 'application/json; charset=utf-8',
    write: (source) => JSON.stringify(c3vocSchedule(source)),
  },
  xml: {
    type: 'application/xml; charset=utf-8',
    write: (source, url) => c3vocXml(c3vocSchedule(source), url),
  },
  xcal: { type: xcalMediaType, write: xcalOf },
  csv: { type: 'text/csv; charset=utf-8', write: (source) => csv(sessionRows(source)) },
} as const satisfies Record<string, Written>
export type ScheduleFormat = keyof typeof formats
export const scheduleFormats = Object.keys(formats) as readonly ScheduleFormat[]

/** The latest release in an exchange format; what pages, apps and screens of others are made from. */
export const latestSchedule = (format: ScheduleFormat) => async (x: Exchange) =>
  inFormat(x, format, await sourceOf(x))

/** A release that will always say what it says now, in an exchange format. */
export const scheduleOfRelease = (format: ScheduleFormat) => async (x: Exchange) =>
  inFormat(x, format, await sourceOf(x, releaseNumber(x)))

/** The number that the address names; `not-found` if it is none. */
export function releaseNumber(x: Exchange): number {
  const written = x.param('release')
  if (!/^[1-9]\d{0,8}$/u.test(written)) throw notFound()
  return Number(written)
}

function inFormat(x: Exchange, format: ScheduleFormat, source: Source): Response {
  const { type, write } = formats[format]
  const content = write(source, source.baseUrl + x.url.pathname)
  // An address with a query that means nothing could be without end.
  return x.body(content, type, x.url.search === '' ? cachingOf(source.event).caching : undefined)
}

function xcalOf(source: Source, url: string): string {
  const { event, release, language, baseUrl } = source
  const { number, publishedAt, content } = release
  const entries = { event, release: { number, publishedAt, ...content }, language, baseUrl }
  return xcal({
    name: translator(language, 'schedule')('agendaOf', { event: textIn(event.name, language) }),
    url,
    events: [
      ...content.agenda.sessions.map((session) => sessionEntry(entries, session)),
      ...content.agenda.cancelled.map((session) => goneEntry(entries, session)),
    ],
  })
}

/**
 * A view of Sessionize's API, so that a site which embeds it shows this agenda when it asks here: in the event's main
 * language, or in `?lang=`. The name of the view may be written in any case.
 */
export async function sessionizeOf(x: Exchange): Promise<Response> {
  const wanted = x.param('view').toLowerCase()
  const view = sessionizeViews.find((each) => each.toLowerCase() === wanted)
  if (!view) throw notFound()
  const asked = x.url.searchParams.get('lang')
  const named = (event: AgendaEvent) =>
    isLanguage(asked) ? asked : event.languages.find(isLanguage)
  const source = await sourceOf(x, undefined, (event) => named(event) ?? x.language)
  const content = sessionizeView(source, categoryWords(source.language), view)
  const plain = x.url.search === '' || x.url.search === `?lang=${asked}`
  return x.body(
    JSON.stringify(content),
    'application/json; charset=utf-8',
    plain && named(source.event) ? caching(source.event) : undefined,
  )
}

const caching = (event: AgendaEvent) => {
  const kept = cachingOf(event).caching
  return kept && { ...kept, languageInAddress: true }
}

function categoryWords(language: Language): CategoryWords {
  const t = translator(language, 'schedule')
  return {
    track: t('filters.track'),
    format: t('format'),
    level: t('filters.level'),
    language: t('filters.language'),
    ofLevel: (level) => t(`levels.${level}`),
    ofLanguage: (code) => beginSentence(sayLanguage(language, code)),
  }
}

/** What changed from release to release, as an Atom feed: an entry for each, the newest first. */
export async function releasesFeed(x: Exchange): Promise<Response> {
  const { event, release } = await readAgenda(x)
  if (!release) throw notFound()
  const { language } = x
  const t = translator(language, 'schedule')
  const home = x.context.config.url + eventHome(language, event.slug)
  const name = textIn(event.name, language)
  const releases = await releasesOf(x.context.db, event.id)
  const content = generateAtomFeed({
    id: `${home}/releases.atom`,
    title: { value: t('titleOf', { what: t('releases'), event: name }) },
    updated: release.publishedAt,
    authors: [{ name }],
    links: [
      { href: `${home}/releases`, rel: 'alternate', type: 'text/html' },
      { href: `${home}/releases.atom`, rel: 'self', type: 'application/atom+xml' },
    ],
    entries: releases.map(({ number, publishedAt, note, changes }) => ({
      id: `${home}/releases#r-${number}`,
      title: { value: t('releaseNumber', { number }) },
      updated: publishedAt,
      links: [{ href: `${home}/releases#r-${number}`, rel: 'alternate', type: 'text/html' }],
      content: {
        type: 'html',
        value:
          renderMarkdown(textIn(note, language)) +
          (number === 1
            ? `<p>${t('firstRelease')}</p>`
            : x.markup(
                <ChangeList
                  changes={changes}
                  hrefOf={({ code }) => `${home}/sessions/${code.toLowerCase()}`}
                />,
              )),
      },
    })),
  })
  return x.body(
    content,
    'application/atom+xml; charset=utf-8',
    x.url.search === '' ? cachingOf(event).caching : undefined,
  )
}
