import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayCountry, sayLanguage } from '../../../../platform/i18n/dates.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { knownTopics } from '../../../../shared/event-topics.ts'
import { Checkbox } from '../../../../ui/choices.tsx'
import { Select } from '../../../../ui/inputs.tsx'
import { useTopicName } from '../../../../ui/topic-name.ts'
import type { EventFilter } from '../../domain/event-filter.ts'

/** What there is to choose from. */
export type FilterChoices = {
  readonly countries: readonly string[]
  readonly programmes: readonly { readonly slug: string; readonly name: string }[]
}

type Props = { readonly filter: EventFilter; readonly choices: FilterChoices }

/** Those of the region and of its neighbours; any other can be asked for by the address. */
const spokenLanguages = 'es en pt qu gn ay nah lsm fr de it'.split(' ')

const byLabel = (language: string) => (a: { label: string }, b: { label: string }) =>
  a.label.localeCompare(b.label, language)

/** In which country. */
export function CountryFilter({ filter, choices }: Props) {
  const t = useTranslations('calendar')
  const { language } = usePage()
  return (
    <Select
      name="country"
      label={t('fields.country')}
      empty={t('anyCountry')}
      value={filter.country}
      options={choices.countries
        .map((code) => ({ value: code, label: sayCountry(language, code) }))
        .toSorted(byLabel(language))}
    />
  )
}

/** What about, under which programme, in which language. */
export function SubjectFilters({ filter, choices }: Props) {
  const t = useTranslations('calendar')
  const topicName = useTopicName()
  const { language } = usePage()
  const topics = [...new Set([...knownTopics, ...(filter.topic ? [filter.topic] : [])])]
  const spoken = [...new Set([...spokenLanguages, ...(filter.language ? [filter.language] : [])])]
  return (
    <>
      <Select
        name="topic"
        label={t('topic')}
        empty={t('anyTopic')}
        value={filter.topic}
        options={topics
          .map((topic) => ({ value: topic, label: topicName(topic) }))
          .toSorted(byLabel(language))}
      />
      <Select
        name="programme"
        label={t('programme')}
        empty={t('anyProgramme')}
        value={filter.programme}
        options={choices.programmes.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <Select
        name="language"
        label={t('language')}
        empty={t('anyLanguage')}
        value={filter.language}
        options={spoken.map((code) => ({
          value: code,
          label: code === 'lsm' ? t('signLanguage') : beginSentence(sayLanguage(language, code)),
        }))}
      />
    </>
  )
}

/** What one can still ask for: a place on stage, help to come. */
export function OfferFilters({
  filter,
  calls = true,
}: Pick<Props, 'filter'> & { readonly calls?: boolean }) {
  const t = useTranslations('calendar')
  return (
    <>
      {calls && (
        <Checkbox name="call" value="open" label={t('onlyOpenCalls')} checked={filter.openCall} />
      )}
      <Checkbox
        name="scholarship"
        value="open"
        label={t('onlyScholarships')}
        checked={filter.scholarship}
      />
    </>
  )
}
