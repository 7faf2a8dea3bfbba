import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { translator } from '../../../../platform/i18n/messages.ts'
import { Details } from '../../../../ui/details.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import type { Timetable } from '../../domain/timetable.ts'
import { isClash, type Warning } from '../../domain/warning.ts'
import { sayWarning, type Telling } from '../say-warning.ts'

type WarningListProps = {
  readonly warnings: readonly Warning[]
  readonly timetable: Timetable
  /** The address of the organiser's agenda. */
  readonly base: string
}

const shownAtOnce = 8

/** What deserves a look, a sentence each with links to what it is about; what cannot happen stands first, and is marked. */
export function WarningList({ warnings, timetable, base }: WarningListProps) {
  const t = useTranslations('schedule')
  const { language } = usePage()
  const telling: Telling = {
    t: translator(language, 'schedule'),
    language,
    timetable,
    ofRules: translator(language, 'programmes'),
    link: (session) => (chunks) => <a href={`${base}/sessions/${session.code}`}>{chunks}</a>,
    part: (id) => (chunks) => <a href={`${base}#${id}`}>{chunks}</a>,
  }
  const list = (some: readonly Warning[]) => (
    <ul className="stack">
      {some.map((warning, at) => (
        <li key={at}>
          {isClash(warning) && (
            <>
              <Tag tone="bad">{t('clash')}</Tag>{' '}
            </>
          )}
          {sayWarning(warning, telling)}
        </li>
      ))}
    </ul>
  )
  const rest = warnings.slice(shownAtOnce)
  return (
    <>
      {list(warnings.slice(0, shownAtOnce))}
      {rest.length > 0 && (
        <Details summary={t('moreWarnings', { count: rest.length })}>{list(rest)}</Details>
      )}
    </>
  )
}
