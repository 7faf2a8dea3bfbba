import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText, typedTexts } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayZone } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { localInput } from '../../../../shared/time.ts'
import { Button } from '../../../../ui/button.tsx'
import { Checkbox, CheckboxGroup } from '../../../../ui/choices.tsx'
import { FieldRow, Form, FormActions, FormSection } from '../../../../ui/form.tsx'
import { DateTimeInput, TextInput } from '../../../../ui/inputs.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { Quota, TicketType } from '../../domain/catalogue.ts'
import { typedAmount } from '../../../../shared/money.ts'
import type { EventForRegistration } from '../../queries/event-for-registration.ts'
import { typedValues } from '../typed-values.ts'

type Props = {
  readonly event: EventForRegistration
  /** Null: a new one. */
  readonly type: TicketType | null
  readonly quotas: readonly Quota[]
  /** What a new one begins with: the currency of the others. */
  readonly currency: string
  readonly rejected: Rejected | null
}

/** One ticket type: its words, price, times of sale, quotas. */
export function TicketTypePage({ event, type, quotas, rejected, ...props }: Props) {
  const t = useTranslations('registration')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const base = `/${language}/manage/events/${event.slug}/registration/tickets`
  const typed = rejected?.typed
  const shown = (name: string, stored: string) => (typed ? typedText(typed, name) : stored)
  const ticked = (name: string, stored: boolean) =>
    typed ? typedText(typed, name) === 'on' : stored
  const instant = (name: string, stored: Date | null | undefined) =>
    shown(name, stored ? localInput(stored, event.timeZone) : '')
  const zone = t('tickets.inZone', { zone: sayZone(language, event.timeZone) })
  const currency = type?.currency ?? props.currency
  return (
    <ManagePage
      section="registration"
      heading={type ? textIn(type.name, language) : t('tickets.add')}
    >
      <p>
        <a href={base}>{t('manage.tickets')}</a>
      </p>
      <Form action={`${base}/${type?.slug ?? 'new'}`}>
        {summary}
        <LocalizedFields
          name="name"
          label={t('tickets.name')}
          maxLength={120}
          value={typed ? typedTexts(typed, 'name') : type?.name}
          error={errorOf('name')}
        />
        <LocalizedFields
          name="description"
          label={t('tickets.description')}
          help={t('tickets.descriptionHelp')}
          required={false}
          rows={2}
          maxLength={500}
          value={typed ? typedTexts(typed, 'description') : type?.description}
          error={errorOf('description')}
        />
        <CheckboxGroup
          name="quotaIds"
          label={t('tickets.quotas')}
          help={t('tickets.quotasHelp')}
          error={errorOf('quotaIds')}
          options={quotas.map(({ id, name, taken, capacity }) => ({
            value: id,
            label: name,
            help: t('tickets.taken', { taken, capacity }),
          }))}
          values={
            typed
              ? typedValues(typed, 'quotaIds')
              : (type?.quotaIds ?? quotas.slice(0, 1).map(({ id }) => id))
          }
        />
        <FormSection title={t('manage.price')}>
          <FieldRow>
            <TextInput
              name="price"
              label={t('tickets.amount')}
              help={t('tickets.amountHelp')}
              inputMode="decimal"
              value={shown('price', type ? typedAmount(type.priceMinor, currency) : '')}
              error={errorOf('price')}
            />
            <TextInput
              name="currency"
              label={t('tickets.currency')}
              help={t('tickets.currencyHelp')}
              maxLength={3}
              required
              value={shown('currency', currency)}
              error={errorOf('currency')}
            />
          </FieldRow>
        </FormSection>
        <FormSection title={t('tickets.sale')} lead={zone}>
          <FieldRow>
            <DateTimeInput
              name="opensAt"
              label={t('tickets.opens')}
              help={t('tickets.opensHelp')}
              value={instant('opensAt', type?.opensAt)}
              error={errorOf('opensAt')}
            />
            <DateTimeInput
              name="closesAt"
              label={t('tickets.closes')}
              help={t('tickets.closesHelp')}
              value={instant('closesAt', type?.closesAt)}
              error={errorOf('closesAt')}
            />
          </FieldRow>
          <TextInput
            name="accessCode"
            label={t('code.label')}
            help={t('tickets.codeHelp')}
            required={false}
            maxLength={80}
            value={shown('accessCode', type?.accessCode ?? '')}
            error={errorOf('accessCode')}
          />
          <TextInput
            name="maxPerOrder"
            label={t('tickets.maxPerOrder')}
            inputMode="numeric"
            className="short"
            required
            value={shown('maxPerOrder', String(type?.maxPerOrder ?? 10))}
            error={errorOf('maxPerOrder')}
          />
          <Checkbox
            name="waitingList"
            label={t('tickets.waitingList')}
            help={t('tickets.waitingListHelp')}
            checked={ticked('waitingList', type?.waitingList ?? true)}
          />
          <Checkbox
            name="needsApproval"
            label={t('tickets.needsApproval')}
            help={t('tickets.needsApprovalHelp')}
            checked={ticked('needsApproval', type?.needsApproval ?? false)}
          />
          {type && (
            <Checkbox
              name="archived"
              label={t('tickets.archived')}
              help={t('tickets.archivedHelp')}
              checked={ticked('archived', type.archived)}
            />
          )}
        </FormSection>
        <FormActions>
          <Button>{t('change.save')}</Button>
          <a href={base}>{t('back')}</a>
        </FormActions>
      </Form>
    </ManagePage>
  )
}
