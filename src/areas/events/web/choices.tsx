import { useTranslations } from 'use-intl'
import { usePage } from '../../../platform/http/page-context.ts'
import { sayLanguage } from '../../../platform/i18n/dates.ts'
import { beginSentence } from '../../../shared/begin-sentence.ts'
import { CheckboxGroup } from '../../../ui/choices.tsx'
import { CountrySelect as AnyCountrySelect } from '../../../ui/country-select.tsx'
import { TimeZoneSelect as ZoneSelect } from '../../../ui/time-zone-select.tsx'
import { knownTopics } from '../../../shared/event-topics.ts'
import { Details } from '../../../ui/details.tsx'
import { useTopicName } from '../../../ui/topic-name.ts'
import { talkLanguages } from './forms.ts'

type ChoiceProps = {
  readonly value: string
  readonly error?: string | undefined
  /** False where the answer may wait: then it can be left empty. */
  readonly required?: boolean | undefined
}

/** The zone in which the event's clocks run. */
export function TimeZoneSelect({ value, error, required }: ChoiceProps) {
  const t = useTranslations('events')
  return (
    <ZoneSelect
      name="timeZone"
      label={t('timeZone')}
      help={t('timeZoneHelp')}
      {...(required === false && { empty: t('zoneOfCountry') })}
      value={value}
      error={error}
    />
  )
}

/** The country, those nearby first, each under its name in the reader's language. */
export function CountrySelect({ value, error, required }: ChoiceProps) {
  const t = useTranslations('events')
  return (
    <AnyCountrySelect
      name="country"
      label={t('country')}
      empty={t('choose')}
      {...(required !== undefined && { required })}
      value={value}
      error={error}
      autoComplete="country"
    />
  )
}

/** The languages spoken on stage. */
export function TalkLanguages({
  values,
  error,
}: {
  readonly values: readonly string[]
  readonly error?: string | undefined
}) {
  const t = useTranslations('events')
  const { language } = usePage()
  return (
    <CheckboxGroup
      name="languages"
      label={t('languages')}
      inline
      values={values}
      error={error}
      options={talkLanguages.map((code) => ({
        value: code,
        label: code === 'lsm' ? t('signLanguage') : beginSentence(sayLanguage(language, code)),
      }))}
    />
  )
}

/** What an event is about, in the words of the calendar: behind a word until somebody looks for them. */
export function TopicChoice({
  values,
  error,
}: {
  readonly values: readonly string[]
  readonly error?: string | undefined
}) {
  const t = useTranslations('events')
  const topicName = useTopicName()
  const { language } = usePage()
  const topics = knownTopics.map((topic) => ({ value: topic, label: topicName(topic) }))
  const chosen = topics.flatMap(({ value, label }) => (values.includes(value) ? label : []))
  return (
    <Details
      summary={chosen.length > 0 ? `${t('topics')}: ${chosen.join(', ')}` : t('topics')}
      open={error !== undefined}
    >
      <CheckboxGroup
        name="topics"
        label={t('topics')}
        help={t('topicsHelp')}
        inline
        values={values}
        error={error}
        options={topics.toSorted((a, b) => a.label.localeCompare(b.label, language))}
      />
    </Details>
  )
}
