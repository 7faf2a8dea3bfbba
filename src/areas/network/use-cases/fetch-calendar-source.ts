import { AppError } from '../../../shared/app-error.ts'
import { fetchPublic, type Fetched } from '../../../platform/fetch-public.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { keepAnswer } from '../database/calendar-sources.ts'
import { calendarReport } from '../domain/calendar/import-report.ts'
import { readFeed } from '../domain/calendar/read-feed.ts'
import { readIcalendar } from '../domain/calendar/read-icalendar.ts'
import { policy } from '../policy.ts'
import { calendarSource, type CalendarSource } from '../queries/calendar-sources.ts'
import { takeInRecords } from './take-in-records.ts'

type Fetch = typeof fetchPublic

// Each is compared with all that share its name or its page: ten thousand of one name would keep the process for minutes.
const mostRecords = 2_000

/**
 * Reads an address and brings the calendar to what it says. How it went, also what went wrong, is kept for the people
 * who look after the calendar; nothing is thrown for an address that fails. `actor` must be allowed to import.
 */
export async function fetchCalendarSource(
  context: Context,
  id: string,
  fetch: Fetch = fetchPublic,
): Promise<void> {
  authoriseInstallation(context, policy, 'calendar.import')
  const source = await calendarSource(context.db, id)
  if (!source || source.pausedAt) return
  try {
    const { etag, lastModified } = source
    const fetched = await fetch(source.url, { etag, lastModified })
    await takeIn(context, source, fetched)
  } catch (error) {
    if (!(error instanceof AppError))
      context.log.warn({ err: error, source: id }, 'calendar source')
    const failure = error instanceof AppError ? error.code : 'fetch-unreadable'
    await transact(context, (work) =>
      keepAnswer(work.db, authoriseInstallation(work, policy, 'calendar.import'), id, {
        failure,
        now: work.now,
      }),
    )
  }
}

const takeIn = (context: Context, source: CalendarSource, fetched: Fetched): Promise<void> =>
  transact(context, async (work) => {
    const proof = authoriseInstallation(work, policy, 'calendar.import')
    const answer = { failure: null, now: work.now }
    if (!fetched.changed)
      return keepAnswer(work.db, proof, source.id, {
        ...answer,
        report: null,
        etag: '',
        lastModified: '',
      })
    const defaults = {
      part: source.url,
      topics: source.topics,
      country: source.country,
      today: work.now.toISOString().slice(0, 10),
    }
    const { body, etag, lastModified } = fetched
    const records = /BEGIN:VCALENDAR/iu.test(body.slice(0, 5_000))
      ? readIcalendar(body, defaults)
      : readFeed(body, defaults)
    if (!records) throw new AppError('fetch-no-calendar')
    if (records.length > mostRecords) throw new AppError('fetch-too-large')
    const { rows, added, changed, gone } = await takeInRecords(work, proof, {
      source: `source:${source.id}`,
      records,
    })
    const report = calendarReport({
      source: source.url,
      rows,
      unread: [],
      events: { added, changed },
      gone,
      leftOut: {},
    })
    return keepAnswer(work.db, proof, source.id, { ...answer, report, etag, lastModified })
  })
