import type { Exchange } from '../../../../platform/http/exchange.tsx'
import { translator } from '../../../../platform/i18n/messages.ts'
import { calendar, calendarMediaType } from '../../../../platform/icalendar/calendar.ts'
import { rssXml } from '../../../../platform/rss.ts'
import { calendarQuery, readCalendarFilter } from '../../domain/calendar/calendar-filter.ts'
import { listCalendar, type CalendarEntry } from '../../queries/calendar.ts'
import { viewHref } from '../pages/calendar/view-href.ts'
import { callCalendarEvent } from './call-calendar-event.ts'
import { entryCalendarEvent, entryFacts, factsLine } from './entry-facts.ts'

// What calendar programs and feed readers keep up with; more than this wants a filter.
const mostInACalendar = 500
const mostInAFeed = 100

const caching = { tags: ['network', 'calendar'] }

/** What a feed of the calendar consists of: its entries, its own address and that of the page that shows the same. */
async function feedOf(x: Exchange, size: number, time: 'upcoming' | 'all') {
  const { config, db } = x.context
  const asked = readCalendarFilter(x.url.searchParams)
  const filter =
    x.url.searchParams.has('time') || asked.from || asked.to || asked.openCall
      ? asked
      : { ...asked, time }
  const closing = filter.openCall && x.url.searchParams.get('order') === 'closing'
  const order = closing ? 'closing' : 'day'
  const { entries } = await listCalendar(db, filter, { now: x.context.now(), size, order })
  const query = calendarQuery(filter)
  const self = [query, closing ? 'order=closing' : ''].filter(Boolean).join('&')
  const t = translator(x.language, 'calendar')
  const view = closing ? 'calls' : 'list'
  const page = closing ? calendarQuery({ ...filter, openCall: false }) : query
  return {
    entries,
    closing,
    self: `${config.url}${x.url.pathname}${self && `?${self}`}`,
    page: config.url + viewHref(x.language, view, page),
    title: `Convite · ${t(`views.${view}.title`)}`,
    lead: t(`views.${view}.lead`),
    online: t('online'),
    reader: { site: config.url, language: x.language },
    // Words and places that people type are without end; the rest is kept.
    caching: filter.words === null && !filter.near && !filter.from ? caching : undefined,
  }
}

/**
 * The calendar as iCalendar, with the filters of its pages; what has been stays in it unless a time is asked for. With
 * `call=open&order=closing` its entries are the days on which calls close.
 */
export async function calendarIcs(x: Exchange): Promise<Response> {
  const { entries, self, title, reader, closing, ...feed } = await feedOf(x, mostInACalendar, 'all')
  // One translator for all: to make one takes longer than to write an entry.
  const t = translator(x.language, 'calendar')
  const sayClosing = (name: string) => t('callClosesOf', { name })
  const content = calendar({
    name: title,
    url: self,
    refreshHours: 6,
    events: entries.flatMap((entry) =>
      closing ? callCalendarEvent(entry, reader, sayClosing) : entryCalendarEvent(entry, reader),
    ),
  })
  return x.body(content, calendarMediaType, feed.caching)
}

const published = ({ event }: CalendarEntry) => event.updatedAt

/** What comes, as RSS: an item for each event, with its days and place in words. */
export async function calendarRss(x: Exchange): Promise<Response> {
  const feed = await feedOf(x, mostInAFeed, 'upcoming')
  const xml = rssXml({
    title: feed.title,
    description: feed.lead,
    language: x.language,
    link: feed.page,
    self: feed.self,
    baseUrl: feed.reader.site,
    items: feed.entries.map((entry) => {
      const facts = entryFacts(entry, feed.reader)
      const line = factsLine(facts, x.language, feed.online)
      return {
        title: facts.name,
        link: facts.page,
        publishedAt: published(entry),
        authors: [],
        categories: facts.topics,
        summary: line,
        html: '',
      }
    }),
  })
  return x.body(xml, 'application/rss+xml; charset=utf-8', feed.caching)
}

/**
 * What comes, as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). Days and place stand in the extension `_convite`
 * too, which the calendar of another network reads.
 */
export async function calendarJsonFeed(x: Exchange): Promise<Response> {
  const feed = await feedOf(x, mostInAFeed, 'upcoming')
  const content = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.lead,
    home_page_url: feed.page,
    feed_url: feed.self,
    language: x.language,
    items: feed.entries.map((entry) => {
      const facts = entryFacts(entry, feed.reader)
      const { startsOn, endsOn, city, country, latitude, longitude, attendance } = facts
      const { languages, callUrl, callClosesOn, scholarshipUrl, scholarshipUntil, cancelled } =
        facts
      return {
        id: facts.page,
        url: facts.page,
        ...(facts.website ? { external_url: facts.website } : {}),
        title: facts.name,
        content_text: factsLine(facts, x.language, feed.online),
        date_modified: published(entry).toISOString(),
        tags: facts.topics,
        _convite: {
          ...{ startsOn, endsOn, city, country, latitude, longitude, attendance, languages },
          ...{ callUrl, callClosesOn, scholarshipUrl, scholarshipUntil, cancelled },
        },
      }
    }),
  }
  return x.body(JSON.stringify(content), 'application/feed+json; charset=utf-8', feed.caching)
}
