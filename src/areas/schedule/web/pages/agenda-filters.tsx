import { usePage } from '../../../../platform/http/page-context.ts'
import { sayLanguage } from '../../../../platform/i18n/dates.ts'
import { translator } from '../../../../platform/i18n/messages.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { PickLinks } from '../../../../ui/pick-links.tsx'
import {
  agendaQuery,
  filterChoices,
  filterNames,
  type AgendaFilter,
  type FilterName,
} from '../../domain/agenda-filter.ts'
import type { ReleasedAgenda } from '../../domain/release-content.ts'

type AgendaFiltersProps = {
  readonly agenda: ReleasedAgenda
  readonly filter: AgendaFilter
  readonly shown: number
}

/** What the agenda can be narrowed down to. Choosing the same again takes it back. */
export function AgendaFilters({ agenda, filter, shown }: AgendaFiltersProps) {
  const { language } = usePage()
  const t = translator(language, 'schedule')
  const choices = filterChoices(agenda)
  const label = (name: FilterName, value: string) => {
    if (name === 'language') return beginSentence(sayLanguage(language, value))
    if (name === 'level') return t(`levels.${value as 'beginner'}`)
    return textIn(agenda.tracks.find(({ slug }) => slug === value)?.name, language)
  }
  const rows = filterNames
    .filter((name) => choices[name].length > 0)
    .map((name) => ({
      label: t(`filters.${name}`),
      picks: choices[name].map((value) => {
        const on = filter[name] === value
        const { [name]: _, ...others } = filter
        const query = agendaQuery(on ? others : { ...filter, [name]: value })
        return { href: query || '?', label: label(name, value), on }
      }),
    }))
  if (rows.length === 0) return null
  return (
    <PickLinks label={t('filters.label')} rows={rows}>
      {agendaQuery(filter) !== '' && (
        <>
          {t('matching', { count: shown })} <a href="?">{t('showAll')}</a>
        </>
      )}
    </PickLinks>
  )
}
