import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayLanguage } from '../../../../platform/i18n/dates.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Select } from '../../../../ui/inputs.tsx'
import type { Track } from '../../../proposals/queries.ts'
import type { ProposalChoice } from '../../queries/scope.ts'

/** A track or format that can be chosen. */
export type Choice = Pick<Track, 'id' | 'slug' | 'name'>

type ChoiceFiltersProps = {
  readonly choice: ProposalChoice
  readonly tracks: readonly Choice[]
  readonly formats: readonly Choice[]
}

/** The filters by track, format and language, as far as the call has them. */
export function ChoiceFilters({ choice, tracks, formats }: ChoiceFiltersProps) {
  const t = useTranslations('reviews')
  const { language } = usePage()
  const named = (all: readonly Choice[]) =>
    all.map(({ slug, name }) => ({ value: slug, label: textIn(name, language) }))
  return (
    <>
      {tracks.length > 0 && (
        <Select
          name="track"
          label={t('track')}
          empty={t('any')}
          value={choice.track}
          options={named(tracks)}
        />
      )}
      {formats.length > 0 && (
        <Select
          name="format"
          label={t('format')}
          empty={t('any')}
          value={choice.format}
          options={named(formats)}
        />
      )}
      <Select
        name="language"
        label={t('language')}
        empty={t('any')}
        value={choice.language}
        options={['es', 'en', 'pt'].map((code) => ({
          value: code,
          label: beginSentence(sayLanguage(language, code)),
        }))}
      />
    </>
  )
}
