import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../../platform/http/form-values.ts'
import { usePage } from '../../../../../platform/http/page-context.ts'
import { sayCountry, sayInstant } from '../../../../../platform/i18n/dates.ts'
import { nearCountries, otherCountries } from '../../../../../shared/countries.ts'
import { Button } from '../../../../../ui/button.tsx'
import { Details } from '../../../../../ui/details.tsx'
import { EmptyState } from '../../../../../ui/empty-state.tsx'
import { FieldRow, Form, FormActions } from '../../../../../ui/form.tsx'
import { Select, TextInput } from '../../../../../ui/inputs.tsx'
import { Notice } from '../../../../../ui/notice.tsx'
import { useProblems } from '../../../../../ui/problems.tsx'
import type { CalendarSource } from '../../../queries/calendar-sources.ts'
import { CalendarManagePage } from './calendar-manage-page.tsx'

type Props = { readonly sources: readonly CalendarSource[]; readonly rejected?: Rejected }

/** The addresses that the calendar reads by itself, and the form for another one. */
export function CalendarSources({ sources, rejected }: Props) {
  const t = useTranslations('calendar')
  return (
    <CalendarManagePage heading={t('sources.title')} tab="sources">
      <p className="soft">{t('sources.lead')}</p>
      {sources.length > 0 ? (
        sources.map((source) => <Source key={source.id} source={source} />)
      ) : (
        <EmptyState title={t('sources.none')}>{t('sources.noneLead')}</EmptyState>
      )}
      <section className="section">
        <h2>{t('sources.add')}</h2>
        <SourceForm {...(rejected && { rejected })} />
      </section>
    </CalendarManagePage>
  )
}

function Source({ source }: { source: CalendarSource }) {
  const t = useTranslations('calendar')
  const errors = useTranslations('errors')
  const { language } = usePage()
  const base = `/${language}/manage/calendar/sources/${source.id}`
  const act = (name: 'pause' | 'resume' | 'fetch' | 'remove') => (
    <form method="post" action={`${base}/${name}`}>
      <Button
        kind={name === 'remove' ? 'danger' : 'quiet'}
        aria-label={`${t(`sources.${name}`)}: ${source.name}`}
      >
        {t(`sources.${name}`)}
      </Button>
    </form>
  )
  const at = (instant: Date) => sayInstant(language, instant, 'UTC')
  return (
    <section className="section">
      <h2>{source.name}</h2>
      <p>
        <a href={source.url} rel="nofollow noopener">
          {source.url}
        </a>
      </p>
      {source.failure && (
        <Notice kind="warning" title={t('sources.failed', { count: source.failures })}>
          {errors.has(source.failure as 'invalid')
            ? errors(source.failure as 'invalid')
            : errors('invalid')}
        </Notice>
      )}
      <p className="soft">
        {source.pausedAt
          ? t('sources.isPaused', { at: at(source.pausedAt) })
          : t('sources.every', { hours: source.everyHours })}{' '}
        {source.askedAt ? t('sources.asked', { at: at(source.askedAt) }) : t('sources.neverAsked')}{' '}
        {source.succeededAt &&
          t('sources.succeeded', { at: at(source.succeededAt), count: source.events })}
      </p>
      {source.report && source.report.rows.length > 0 && (
        <Details summary={t('sources.remarks', { count: source.report.rows.length })}>
          <ul>
            {source.report.rows.map((row) => (
              <li key={row.row + row.name}>
                <b>{row.name}</b>{' '}
                <span className="soft">({t(`import.outcomes.${row.outcome}`)})</span>
                <ul>
                  {row.notes.map((note, each) => (
                    <li key={each}>
                      {t(`import.notes.${note.code}`)}
                      {(note.before ?? note.after) !== undefined &&
                        `: ${[note.before, note.after].filter(Boolean).join(' → ')}`}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </Details>
      )}
      <div className="actions">
        {act('fetch')}
        {act(source.pausedAt ? 'resume' : 'pause')}
        {act('remove')}
      </div>
    </section>
  )
}

function SourceForm({ rejected }: { rejected?: Rejected }) {
  const t = useTranslations('calendar')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const field = (name: string, otherwise = '') => ({
    name,
    value: rejected ? typedText(rejected.typed, name) : otherwise,
    error: errorOf(name),
  })
  return (
    <Form action={`/${language}/manage/calendar/sources`}>
      {summary}
      <TextInput {...field('name')} label={t('fields.name')} required maxLength={120} />
      <TextInput
        {...field('url')}
        label={t('sources.url')}
        help={t('sources.urlHelp')}
        required
        inputMode="url"
        maxLength={500}
      />
      <FieldRow>
        <TextInput
          {...field('topics')}
          label={t('sources.topics')}
          help={t('manage.topicsHelp')}
          required={false}
        />
        <Select
          {...field('country')}
          label={t('sources.country')}
          help={t('sources.countryHelp')}
          empty={t('sources.noCountry')}
          required={false}
          options={[...nearCountries, ...otherCountries].map((code) => ({
            value: code,
            label: sayCountry(language, code),
          }))}
        />
      </FieldRow>
      <TextInput
        {...field('everyHours', '12')}
        type="number"
        min={1}
        max={168}
        className="short"
        label={t('sources.everyHours')}
        required
      />
      <FormActions>
        <Button>{t('sources.save')}</Button>
      </FormActions>
    </Form>
  )
}
