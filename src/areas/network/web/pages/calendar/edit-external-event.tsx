import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../../platform/http/form-values.ts'
import { usePage } from '../../../../../platform/http/page-context.ts'
import { sayCountry, sayDate } from '../../../../../platform/i18n/dates.ts'
import { nearCountries, otherCountries } from '../../../../../shared/countries.ts'
import { Button } from '../../../../../ui/button.tsx'
import { Checkbox, RadioGroup } from '../../../../../ui/choices.tsx'
import { FieldRow, Form, FormActions } from '../../../../../ui/form.tsx'
import { DateInput, Select, TextArea, TextInput } from '../../../../../ui/inputs.tsx'
import { Notice } from '../../../../../ui/notice.tsx'
import { useProblems } from '../../../../../ui/problems.tsx'
import type { ExternalEvent, Provenance } from '../../../queries/external-events.ts'
import { CalendarManagePage } from './calendar-manage-page.tsx'
import { ProvenanceList } from './provenance-list.tsx'

type Props = {
  readonly event: ExternalEvent
  readonly records: readonly Provenance[]
  readonly rejected?: Rejected
}

/** What a person can set right about an event held elsewhere. */
export function EditExternalEvent({ event, records, rejected }: Props) {
  const t = useTranslations('calendar')
  const { language } = usePage()
  const base = `/${language}/manage/calendar/events/${event.id}`
  return (
    <CalendarManagePage heading={event.name}>
      <p>
        <a href={`/${language}/calendar/events/${event.id}`}>{t('manage.seePage')}</a>
      </p>
      {event.hidden && <Notice>{t('manage.isHidden')}</Notice>}
      {event.corrected.length > 0 && (
        <Notice title={t('corrected')}>
          {t('manage.isCorrected', {
            fields: event.corrected
              .map((field) => t(`fields.${field}` as 'fields.name'))
              .join(', '),
            day: event.correctedAt ? sayDate(language, event.correctedAt, 'UTC') : '',
          })}
        </Notice>
      )}
      <EventForm event={event} action={base} {...(rejected && { rejected })} />
      <section className="section">
        <h2>{t('manage.more')}</h2>
        <div className="actions">
          <form method="post" action={`${base}/do/${event.hidden ? 'show' : 'hide'}`}>
            <Button kind="quiet">{t(event.hidden ? 'manage.show' : 'manage.hide')}</Button>
          </form>
          {event.corrected.length > 0 && (
            <form method="post" action={`${base}/do/follow`}>
              <Button kind="quiet">{t('manage.follow')}</Button>
            </form>
          )}
        </div>
        <Form action={`${base}/same`}>
          <TextInput
            name="other"
            label={t('manage.sameAs')}
            help={t('manage.sameAsHelp')}
            value={typedText(rejected?.typed, 'other')}
          />
          <FormActions>
            <Button kind="quiet">{t('manage.merge')}</Button>
          </FormActions>
        </Form>
      </section>
      <section className="section">
        <h2>{t('event.sources')}</h2>
        <ProvenanceList records={records} />
      </section>
    </CalendarManagePage>
  )
}

type FormProps = Omit<Props, 'records'> & { readonly action: string }

function EventForm({ event, action, rejected }: FormProps) {
  const t = useTranslations('calendar')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const stored: Readonly<Record<string, string>> = {
    ...event,
    topics: event.topics.join(', '),
    languages: event.languages.join(', '),
    aliases: event.aliases.join('\n'),
    callClosesOn: event.callClosesOn ?? '',
    scholarshipUntil: event.scholarshipUntil ?? '',
  } as never
  // Only a refused edit is typed again; the other form of this page has one field of its own.
  const again = rejected && 'name' in rejected.typed ? rejected.typed : undefined
  const field = (name: string) => ({
    name,
    label: t(`fields.${name}` as 'fields.name'),
    value: again ? typedText(again, name) : (stored[name] ?? ''),
    error: errorOf(name),
  })
  return (
    <Form action={action}>
      {summary}
      <TextInput {...field('name')} required maxLength={200} />
      <TextInput {...field('url')} type="url" required={false} />
      <FieldRow>
        <DateInput {...field('startsOn')} required />
        <DateInput {...field('endsOn')} required />
      </FieldRow>
      <FieldRow>
        <TextInput {...field('city')} required={false} />
        <Select
          {...field('country')}
          empty={t('anyCountry')}
          required={false}
          options={[...nearCountries, ...otherCountries].map((code) => ({
            value: code,
            label: sayCountry(language, code),
          }))}
        />
      </FieldRow>
      <RadioGroup
        {...field('attendance')}
        inline
        options={(['in-person', 'hybrid', 'online'] as const).map((each) => ({
          value: each,
          label: t(`attendance.${each}`),
        }))}
      />
      <FieldRow>
        <TextInput {...field('topics')} help={t('manage.topicsHelp')} required={false} />
        <TextInput {...field('languages')} help={t('manage.languagesHelp')} required={false} />
      </FieldRow>
      <FieldRow>
        <TextInput {...field('callUrl')} type="url" required={false} />
        <DateInput {...field('callClosesOn')} required={false} />
      </FieldRow>
      <FieldRow>
        <TextInput {...field('scholarshipUrl')} type="url" required={false} />
        <DateInput {...field('scholarshipUntil')} required={false} />
      </FieldRow>
      <Checkbox
        name="cancelled"
        label={t('fields.cancelled')}
        checked={again ? typedText(again, 'cancelled') !== '' : event.cancelled}
      />
      <TextArea {...field('aliases')} help={t('manage.aliasesHelp')} required={false} />
      <FormActions>
        <Button>{t('manage.save')}</Button>
        <span className="soft">{t('manage.saveHelp')}</span>
      </FormActions>
    </Form>
  )
}
