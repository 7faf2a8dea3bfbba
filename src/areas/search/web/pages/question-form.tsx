import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayCountry, sayLanguage } from '../../../../platform/i18n/dates.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { FilterBar } from '../../../../ui/filter-bar.tsx'
import { Select, TextInput } from '../../../../ui/inputs.tsx'
import type { Answer, Count } from '../../domain/found.ts'
import { longest, questionQuery, type Question } from '../../domain/question.ts'

/** The words, and what else narrows the list, as a form that gets; each choice says how much it leaves. */
export function QuestionForm({ question, answer }: { question: Question; answer: Answer | null }) {
  const t = useTranslations('search')
  const { language } = usePage()
  const base = `/${language}/search`
  const { kind, country, year } = question
  const narrowed = question.language !== null || country !== null || year !== null || kind !== null
  const only = { ...question, kind: null, language: null, year: null, country: null }
  const options = <Value extends string | number>(
    counted: readonly Count<Value>[],
    chosen: Value | null,
    say: (value: Value) => string,
  ) => {
    const known = counted.some(({ value }) => value === chosen) || chosen === null
    return [
      { value: '', label: t('all') },
      ...[...counted, ...(known ? [] : [{ value: chosen, count: answer?.more ? null : 0 }])].map(
        ({ value, count }) => ({
          value: String(value),
          label: count === null ? say(value) : t('withCount', { what: say(value), count }),
        }),
      ),
    ]
  }
  return (
    <FilterBar
      action={base}
      keep={kind ? { kind } : {}}
      resetHref={narrowed ? `${base}?${questionQuery(only)}` : null}
    >
      <TextInput
        name="q"
        type="search"
        label={t('words')}
        help={t('wordsHelp')}
        value={question.typed}
        maxLength={longest}
        enterKeyHint="search"
      />
      {answer && (
        <>
          <Select
            name="language"
            label={t('language')}
            value={question.language ?? ''}
            options={options(answer.languages, question.language, (code) =>
              beginSentence(sayLanguage(language, code)),
            )}
          />
          <Select
            name="year"
            label={t('year')}
            value={year === null ? '' : String(year)}
            options={options(
              answer.years.toSorted((a, b) => b.value - a.value),
              year,
              String,
            )}
          />
          <Select
            name="country"
            label={t('country')}
            value={country ?? ''}
            options={options(answer.countries, country, (code) => sayCountry(language, code))}
          />
        </>
      )}
    </FilterBar>
  )
}
