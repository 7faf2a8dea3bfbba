import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDay } from '../../../../platform/i18n/dates.ts'
import { typedText } from '../../../../platform/http/form-values.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { RadioGroup } from '../../../../ui/choices.tsx'
import { DateCheck, type DateCheckProps } from '../../../../ui/date-check.tsx'
import { FieldRow, FormSection } from '../../../../ui/form.tsx'
import { DateInput, TextInput } from '../../../../ui/inputs.tsx'
import { Island } from '../../../../ui/island.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { TryDays } from '../../../../ui/try-days.tsx'
import { TalkLanguages, TimeZoneSelect, TopicChoice } from '../choices.tsx'
import { StepForm, type StepProps } from './step-frame.tsx'
import { shownList } from './typed-list.ts'

/** Name, dates, opening hours, size, languages. */
export function BasicsStep({
  event,
  rejected,
  span,
  check,
}: StepProps & DateCheckProps & { readonly span: readonly string[] }) {
  const t = useTranslations('events')
  const { language, baseUrl } = usePage()
  const { errorOf } = useProblems(rejected?.problems)
  const shown = (name: string, stored: string | number | null) =>
    rejected ? typedText(rejected.typed, name) : (stored ?? '')
  const hoursOf = new Map(event.days.map((day) => [day.day, day]))
  return (
    <StepForm
      event={event}
      step="basics"
      after={<TryDays startsOn={event.startsOn} endsOn={event.endsOn} />}
      {...(rejected && { rejected })}
    >
      <LocalizedFields
        name="name"
        label={t('name')}
        help={t('nameHelp')}
        maxLength={120}
        error={errorOf('name')}
        value={
          rejected
            ? {
                es: typedText(rejected.typed, 'name.es'),
                en: typedText(rejected.typed, 'name.en'),
                pt: typedText(rejected.typed, 'name.pt'),
              }
            : event.name
        }
      />
      <TextInput
        name="slug"
        label={t('slug')}
        help={`${baseUrl}/${language}/events/${event.slug}`}
        value={shown('slug', event.slug)}
        error={errorOf('slug')}
        autoCapitalize="off"
      />
      <FieldRow>
        <DateInput
          name="startsOn"
          label={t('startsOn')}
          required={false}
          value={shown('startsOn', event.startsOn)}
          error={errorOf('startsOn')}
        />
        <DateInput
          name="endsOn"
          label={t('endsOn')}
          help={t('endsOnHelp')}
          required={false}
          value={shown('endsOn', event.endsOn)}
          error={errorOf('endsOn')}
        />
      </FieldRow>
      <Island name="date-check" />
      <div data-date-check>
        <DateCheck check={check} />
      </div>
      <TimeZoneSelect
        value={String(shown('timeZone', event.timeZone))}
        error={errorOf('timeZone')}
      />
      <RadioGroup
        name="attendance"
        label={t('attendance')}
        inline
        value={String(shown('attendance', event.attendance))}
        options={(['in-person', 'hybrid', 'online'] as const).map((value) => ({
          value,
          label: t(`attendances.${value}`),
        }))}
      />
      <FieldRow>
        <TextInput
          name="capacity"
          label={t('capacity')}
          help={t('capacityHelp')}
          required={false}
          inputMode="numeric"
          value={shown('capacity', event.capacity)}
          error={errorOf('capacity')}
        />
        <TextInput
          name="colour"
          type="color"
          label={t('colour')}
          help={t('colourHelp')}
          value={shown('colour', event.colour)}
          error={errorOf('colour')}
        />
      </FieldRow>
      <TalkLanguages
        values={shownList(rejected, 'languages', event.languages)}
        error={errorOf('languages')}
      />
      <TopicChoice values={shownList(rejected, 'topics', event.topics)} error={errorOf('topics')} />
      {span.length === 0 && <p className="soft">{t('hoursLater')}</p>}
      {span.length > 0 && (
        <FormSection title={t('hours')} lead={t('hoursHelp')}>
          {span.map((day, at) => (
            <div key={day} className="field-row">
              <input type="hidden" name={`days.${at}.day`} value={day} />
              <TextInput
                name={`days.${at}.opensAt`}
                type="time"
                label={t('opensAt', { day: beginSentence(sayDay(language, day)) })}
                value={shown(
                  `days.${at}.opensAt`,
                  hoursOf.get(day)?.opensAt.slice(0, 5) ?? '09:00',
                )}
                error={errorOf(`days.${at}`)}
              />
              <TextInput
                name={`days.${at}.closesAt`}
                type="time"
                label={t('closesAt')}
                value={shown(
                  `days.${at}.closesAt`,
                  hoursOf.get(day)?.closesAt.slice(0, 5) ?? '18:00',
                )}
              />
            </div>
          ))}
        </FormSection>
      )}
    </StepForm>
  )
}
