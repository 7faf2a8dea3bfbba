import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayCountry } from '../../../../platform/i18n/dates.ts'
import { nearCountries, otherCountries } from '../../../../shared/countries.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { CheckboxGroup, RadioGroup } from '../../../../ui/choices.tsx'
import { FieldRow, Form, FormActions, FormSection } from '../../../../ui/form.tsx'
import { DateInput, DateTimeInput, Select, TextArea, TextInput } from '../../../../ui/inputs.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { isAcceptance } from '../../domain/accept-terms.ts'
import type { AcceptedTerm, ApplicationContent, Term } from '../../domain/application-content.ts'
import { OrganiserFields } from './organiser-fields.tsx'

type ApplicationFormProps = {
  readonly action: string
  readonly programme: string
  readonly content: ApplicationContent
  readonly terms: readonly Term[]
  readonly accepted: readonly AcceptedTerm[]
  readonly rejected?: Rejected
}

/** The form of an application: saves itself, can be sent half filled, and is submitted when it is whole. */
export function ApplicationForm(props: ApplicationFormProps) {
  const { action, programme, content, terms, accepted, rejected } = props
  const t = useTranslations('hosting')
  const events = useTranslations('events')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const shown = (name: string, stored: string | number | null) =>
    rejected ? typedText(rejected.typed, name) : String(stored ?? '')
  const field = (name: keyof ApplicationContent) => ({
    name,
    label: t(name as 'city'),
    required: false,
    error: errorOf(name),
    value: shown(name, content[name] as string | number | null),
  })
  const typedSponsors = [rejected?.typed['sponsors'] ?? []].flat()
  const typedTerms = [rejected?.typed['terms'] ?? []].flat()
  const ticked = rejected
    ? typedTerms.filter((one) => typeof one === 'string')
    : terms.filter((term) => accepted.some((one) => isAcceptance(one, term))).map(({ id }) => id)
  return (
    <Form action={action} autosave={action}>
      {summary}
      <FormSection title={t('theEvent')} lead={t('theEventLead')}>
        <RadioGroup
          name="attendance"
          label={t('attendance')}
          inline
          required
          error={errorOf('attendance')}
          value={shown('attendance', content.attendance)}
          options={(['in-person', 'online', 'hybrid'] as const).map((value) => ({
            value,
            label: events(`attendances.${value}`),
          }))}
        />
        <FieldRow>
          <TextInput {...field('city')} />
          <Select
            {...field('country')}
            value={shown('country', content.country)}
            empty={events('choose')}
            options={[...nearCountries, ...otherCountries].map((code) => ({
              value: code,
              label: sayCountry(language, code),
            }))}
          />
        </FieldRow>
        <FieldRow>
          <TextInput {...field('venueName')} />
          <TextInput {...field('venueAddress')} />
        </FieldRow>
        <FieldRow>
          <DateInput {...field('startsOn')} />
          <DateInput {...field('endsOn')} />
          <TextInput {...field('attendees')} inputMode="numeric" />
        </FieldRow>
        <FieldRow>
          <TextInput {...field('price')} inputMode="decimal" help={t('priceHelp')} />
          <TextInput {...field('earlyBirdPrice')} inputMode="decimal" />
          <TextInput {...field('currency')} maxLength={3} autoCapitalize="characters" />
        </FieldRow>
        <FieldRow>
          <DateTimeInput {...field('callOpensAt')} />
          <DateTimeInput {...field('callClosesAt')} />
        </FieldRow>
        <FieldRow>
          <DateTimeInput {...field('registrationOpensAt')} />
          <DateTimeInput {...field('registrationClosesAt')} />
        </FieldRow>
      </FormSection>
      <OrganiserFields organisers={content.organisers} {...(rejected && { rejected })} />
      <FormSection title={t('money')}>
        <TextInput {...field('fiscalSponsor')} help={t('fiscalSponsorHelp')} />
        <FieldRow>
          {[0, 1, 2].map((at) => {
            const typed = typedSponsors[at]
            return (
              <TextInput
                key={at}
                name="sponsors"
                id={`f-sponsors-${at}`}
                label={t('sponsor', { number: at + 1 })}
                required={false}
                maxLength={160}
                error={errorOf(`sponsors.${at}`)}
                value={rejected ? (typeof typed === 'string' ? typed : '') : content.sponsors[at]}
              />
            )
          })}
        </FieldRow>
        <TextArea {...field('links')} value={shown('links', content.links)} help={t('linksHelp')} />
        <TextArea {...field('notes')} value={shown('notes', content.notes)} help={t('notesHelp')} />
      </FormSection>
      {terms.length > 0 && (
        <CheckboxGroup
          name="terms"
          label={t('termsOf', { programme })}
          help={t('termsHelp')}
          error={errorOf('terms')}
          values={ticked}
          options={terms.map((term) => ({ value: term.id, label: textIn(term.text, language) }))}
        />
      )}
      <FormActions>
        <Button name="submit" value="yes">
          {t('submit')}
        </Button>
        <Button kind="quiet">{t('saveDraft')}</Button>
      </FormActions>
    </Form>
  )
}
