import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayZone } from '../../../../platform/i18n/dates.ts'
import { localInput } from '../../../../shared/time.ts'
import { languages, textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { ConfirmDanger } from '../../../../ui/confirm-danger.tsx'
import { Details } from '../../../../ui/details.tsx'
import { FieldRow, Form, FormActions } from '../../../../ui/form.tsx'
import { DateTimeInput, Select, TextInput } from '../../../../ui/inputs.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { Format } from '../../queries.ts'

const kinds = ['talk', 'lightning', 'panel', 'workshop', 'keynote'] as const

type FormatFormsProps = {
  readonly base: string
  readonly formats: readonly Format[]
  /** IANA name, of the event. */
  readonly timeZone: string
  readonly rejected?: Rejected
}

/** The formats with length and number of speakers, each in a form of its own, and an empty one for the next. */
export function FormatForms({ base, formats, timeZone, rejected }: FormatFormsProps) {
  const t = useTranslations('proposals')
  const { language } = usePage()
  const refused = typedText(rejected?.typed, 'id')
  return (
    <section className="section" id="formats">
      <h2>{t('formats')}</h2>
      <p className="soft">{t('formatsLead')}</p>
      {formats.map((format) => (
        <Details
          key={format.id}
          summary={`${textIn(format.name, language)} · ${t('formatFacts', { minutes: format.minutes, min: format.minSpeakers, max: format.maxSpeakers })}`}
          open={refused === format.id}
        >
          <FormatForm
            action={`${base}/formats`}
            format={format}
            timeZone={timeZone}
            {...(rejected && refused === format.id && { rejected })}
          />
          <ConfirmDanger
            action={`${base}/formats/delete`}
            label={t('deleteFormat')}
            hidden={{ id: format.id }}
            consequence={<p>{t('deleteConsequence')}</p>}
          />
        </Details>
      ))}
      <Details summary={t('addFormat')} open={rejected !== undefined && refused === ''}>
        <FormatForm
          action={`${base}/formats`}
          timeZone={timeZone}
          {...(rejected && refused === '' && { rejected })}
        />
      </Details>
    </section>
  )
}

function FormatForm({
  action,
  format,
  timeZone,
  rejected,
}: {
  action: string
  format?: Format
  timeZone: string
  rejected?: Rejected
}) {
  const t = useTranslations('proposals')
  const { language } = usePage()
  const { errorOf } = useProblems(rejected?.problems)
  const shown = (name: string, stored: string | number) =>
    rejected ? typedText(rejected.typed, name) : stored
  const localized = (name: 'name' | 'description') =>
    rejected
      ? Object.fromEntries(
          languages.map((each) => [each, typedText(rejected.typed, `${name}.${each}`)]),
        )
      : (format?.[name] ?? {})
  const key = format?.id ?? 'new'
  const number = (name: 'minutes' | 'minSpeakers' | 'maxSpeakers', usual: number) => (
    <TextInput
      name={name}
      id={`f-format-${name}-${key}`}
      inputMode="numeric"
      label={t(name)}
      value={shown(name, format?.[name] ?? usual)}
      error={errorOf(name)}
    />
  )
  return (
    <Form action={action} hidden={{ id: format?.id ?? '' }}>
      <LocalizedFields
        name="name"
        id={`f-format-name-${key}`}
        label={t('formatName')}
        maxLength={80}
        value={localized('name')}
        error={errorOf('name')}
      />
      <LocalizedFields
        name="description"
        id={`f-format-description-${key}`}
        label={t('description')}
        required={false}
        maxLength={500}
        value={localized('description')}
      />
      <Select
        name="kind"
        id={`f-format-kind-${key}`}
        label={t('kind')}
        value={String(shown('kind', format?.kind ?? 'talk'))}
        options={kinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
      />
      <FieldRow>
        {number('minutes', 35)}
        {number('minSpeakers', 1)}
        {number('maxSpeakers', 2)}
      </FieldRow>
      <DateTimeInput
        name="closesAt"
        id={`f-format-closesAt-${key}`}
        label={t('formatClosesAt')}
        help={t('formatClosesAtHelp', { zone: sayZone(language, timeZone) })}
        required={false}
        value={shown('closesAt', format?.closesAt ? localInput(format.closesAt, timeZone) : '')}
        error={errorOf('closesAt')}
      />
      <FormActions>
        <Button kind="quiet">{t(format ? 'save' : 'addFormat')}</Button>
      </FormActions>
    </Form>
  )
}
