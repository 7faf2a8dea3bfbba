import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import {
  calendarReport,
  type CalendarReport,
  type UnreadFile,
} from '../domain/calendar/import-report.ts'
import {
  fieldsLeftOut,
  readConferences,
  type ConferenceFile,
} from '../domain/calendar/read-conferences.ts'
import { conferencesSource } from '../domain/calendar/conferences-source.ts'
import { policy } from '../policy.ts'
import { takeInRecords } from './take-in-records.ts'

/**
 * Imports lists of conferences by year and topic (the format of confs.tech) into the calendar, all in one transaction,
 * and says of every row what became of it. Only for who runs the installation.
 */
export const importConferences = (
  context: Context,
  {
    files,
    unread,
    demo,
  }: {
    readonly files: readonly ConferenceFile[]
    readonly unread: readonly UnreadFile[]
    readonly demo?: boolean
  },
): Promise<CalendarReport> =>
  transact(context, async (work) => {
    const proof = authoriseInstallation(work, policy, 'calendar.import')
    const { rows, added, changed, gone } = await takeInRecords(work, proof, {
      source: conferencesSource,
      records: readConferences(files),
      demo: demo ?? false,
    })
    const report = calendarReport({
      source: conferencesSource,
      rows,
      unread,
      events: { added, changed },
      gone,
      leftOut: fieldsLeftOut(files),
    })
    if (added + changed > 0)
      await work.audit({
        action: 'calendar.import',
        scope: 'installation',
        scopeId: null,
        objectKind: 'calendar',
        objectId: conferencesSource,
        after: { ...report.totals, files: files.length },
      })
    return report
  })
