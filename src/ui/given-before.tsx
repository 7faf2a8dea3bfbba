import { useTranslations } from 'use-intl'
import { usePage } from '../platform/http/page-context.ts'
import { sayDayAndYear } from '../platform/i18n/dates.ts'
import { textIn, type LocalizedText } from '../shared/localized-text.ts'

export type GivenBeforeProps = {
  readonly count: number
  /** Null while names are hidden: then only how often is said. */
  readonly occasions:
    | readonly {
        readonly eventName: LocalizedText
        readonly place: string
        readonly givenOn: string | null
        readonly slidesUrl: string
        readonly recordingUrl: string
      }[]
    | null
}

/** Where a proposed talk was given before, for the committee; nothing if nowhere. */
export function GivenBefore({ count, occasions }: GivenBeforeProps) {
  const t = useTranslations('ui.givenBefore')
  const { language } = usePage()
  if (count === 0) return null
  return (
    <section className="section">
      <h2>{t('title')}</h2>
      {occasions === null && <p>{t('times', { count })}</p>}
      <ul>
        {occasions?.map(({ eventName, place, givenOn, slidesUrl, recordingUrl }, at) => (
          <li key={at} className="break-words">
            <b>{textIn(eventName, language)}</b>{' '}
            <span className="soft">
              {[place, givenOn && sayDayAndYear(language, givenOn)].filter(Boolean).join(' · ')}
            </span>{' '}
            {slidesUrl && (
              <a href={slidesUrl} rel="noopener nofollow">
                {t('slides')}
              </a>
            )}{' '}
            {recordingUrl && (
              <a href={recordingUrl} rel="noopener nofollow">
                {t('recording')}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
