import { usePage } from '../../../../platform/http/page-context.ts'
import { translator } from '../../../../platform/i18n/messages.ts'
import { Button } from '../../../../ui/button.tsx'
import {
  agendaQuery,
  isNarrowed,
  offeredViews,
  type AgendaFilter,
} from '../../domain/agenda-filter.ts'
import { filterNames, type AgendaKeys } from '../../domain/agenda-keys.ts'
import { choiceLabel, tokenOf } from '../agenda-choices.ts'

export type DayPick = { readonly day: string; readonly label: string }

type AgendaFiltersProps = {
  readonly keys: AgendaKeys
  readonly filter: AgendaFilter
  readonly shown: number
  readonly days: readonly DayPick[]
  /** The day that is drawn; null for all. */
  readonly day: string | null
  readonly large: boolean
}

/**
 * How the agenda is laid out, which day, and what it is narrowed down to: links and a form that gets, so that the address
 * says it all. The island `agenda` answers them on the device.
 */
export function AgendaFilters(props: AgendaFiltersProps) {
  const { keys, filter, shown, days, day, large } = props
  const { language } = usePage()
  const t = translator(language, 'schedule')
  const rows = filterNames.filter((name) => keys.choices[name].length > 0)
  const to = (change: Partial<AgendaFilter>) => agendaQuery({ ...filter, ...change }) || '?'
  const chosen = rows.reduce((sum, name) => sum + (filter[name]?.length ?? 0), 0)
  const everyDay = large ? 'all' : ''
  return (
    <search className="agenda-filters" aria-label={t('filters.label')}>
      <nav className="tab-links" aria-label={t('views.label')}>
        {offeredViews(keys).map((view) => (
          <a
            key={view}
            href={to({ view })}
            data-view={view}
            aria-current={filter.view === view ? 'true' : undefined}
          >
            {t(`views.${view}`)}
          </a>
        ))}
      </nav>
      {days.length > 1 && (
        <nav className="pills" aria-label={t('days')}>
          <a
            href={to({ day: everyDay })}
            data-day=""
            aria-current={day === null ? 'true' : undefined}
          >
            {t('allDays')}
          </a>
          {days.map((each) => (
            <a
              key={each.day}
              href={to({ day: each.day })}
              data-day={each.day}
              aria-current={day === each.day ? 'true' : undefined}
            >
              {each.label}
            </a>
          ))}
        </nav>
      )}
      <form method="get">
        {filter.view !== 'grid' && <input type="hidden" name="view" value={filter.view} />}
        {filter.day && <input type="hidden" name="day" value={filter.day} />}
        <input
          type="search"
          name="q"
          defaultValue={filter.q}
          maxLength={100}
          placeholder={t('searchFor')}
          aria-label={t('searchFor')}
        />
        <Button kind="quiet">{t('searchDo')}</Button>
        {rows.length > 0 && (
          <details>
            <summary>
              {t('filters.more')} <b data-chosen="">{chosen === 0 ? '' : chosen}</b>
            </summary>
            {rows.map((name) => (
              <fieldset key={name} className="pills">
                <legend>{t(`filters.${name}`)}</legend>
                {keys.choices[name].map((choice, at) => (
                  <label key={choice.value}>
                    <input
                      type="checkbox"
                      name={name}
                      value={choice.value}
                      data-is={tokenOf(name, at)}
                      defaultChecked={filter[name]?.includes(choice.value)}
                    />
                    {choiceLabel(t, language, name, choice)}
                  </label>
                ))}
              </fieldset>
            ))}
          </details>
        )}
      </form>
      <p className="soft" hidden={!isNarrowed(filter)}>
        <span
          role="status"
          data-none={t('matching', { count: 0 })}
          data-one={t('matching', { count: 1 })}
          data-many={t('matching', { count: 99 })}
        >
          {isNarrowed(filter) && t('matching', { count: shown })}
        </span>{' '}
        <a href="?" data-clear="">
          {t('showAll')}
        </a>
      </p>
    </search>
  )
}
