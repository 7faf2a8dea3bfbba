import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant, sayMoney } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { ConfirmDanger } from '../../../../ui/confirm-danger.tsx'
import { Facts } from '../../../../ui/facts.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { Select, TextInput } from '../../../../ui/inputs.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { Question, TicketType } from '../../domain/catalogue.ts'
import type { RegistrationView } from '../../queries/registration-views.ts'
import { answerValues, typedValues } from '../typed-values.ts'
import { paymentState } from './own-registration-page.tsx'
import { QuestionFields } from '../../../../ui/question-fields.tsx'
import { StatusTag } from './status-tag.tsx'

type Props = {
  readonly view: RegistrationView
  readonly ticketTypes: readonly TicketType[]
  readonly questions: readonly Question[]
  readonly rejected: Rejected | null
}

/** One registration, to be looked at, changed, approved, paid for or cancelled. */
export function PersonPage({ view, ticketTypes, questions, rejected }: Props) {
  const t = useTranslations('registration')
  const { language } = usePage()
  const base = `/${language}/manage/events/${view.eventSlug}/registration`
  const here = `${base}/people/${view.code}`
  const cancelled = view.status === 'cancelled'
  return (
    <ManagePage section="registration" heading={view.name}>
      <p>
        <a href={base}>{t('manage.people')}</a>
      </p>
      <p>
        <StatusTag status={view.status} /> {textIn(view.ticketTypeName, language)}
        {view.position && ` · ${t('manage.position', { position: view.position })}`}
      </p>
      <Facts
        facts={[
          { fact: view.code, detail: t('own.code') },
          {
            fact: sayInstant(language, view.createdAt, view.timeZone),
            detail: t('manage.since'),
          },
          ...(view.priceMinor > 0
            ? [
                {
                  fact: sayMoney(language, view.priceMinor, view.currency),
                  detail: t(`paymentState.${paymentState(view)}`),
                },
              ]
            : []),
          ...(view.orderSize > 1
            ? [
                {
                  fact: <a href={`${base}?q=${view.orderCode}`}>{view.orderCode}</a>,
                  detail: t('manage.group', { count: view.orderSize, name: view.orderName }),
                },
              ]
            : []),
          ...(view.checkedInAt
            ? [
                {
                  fact: sayInstant(language, view.checkedInAt, view.timeZone),
                  detail: t('manage.checkedIn'),
                },
              ]
            : []),
        ]}
      />
      <div className="actions">
        {view.status === 'pending' && (
          <form method="post" action={`${here}/approve`}>
            <Button>{t('manage.approve')}</Button>
          </form>
        )}
        {view.priceMinor > 0 && !cancelled && (
          <form method="post" action={`${here}/paid`}>
            <input type="hidden" name="paid" value={view.paidAt ? 'no' : 'yes'} />
            <Button kind="quiet">
              {view.paidAt ? t('manage.markUnpaid') : t('manage.markPaid')}
            </Button>
          </form>
        )}
        {view.email && (
          <form method="post" action={`${here}/mail`}>
            <Button kind="quiet">{t('manage.resend')}</Button>
          </form>
        )}
      </div>
      {!cancelled && (
        <>
          <EditForm {...{ view, ticketTypes, questions, rejected, here }} />
          {!view.checkedInAt && (
            <section className="section">
              <ConfirmDanger
                action={`${here}/cancel`}
                label={view.status === 'pending' ? t('manage.decline') : t('manage.cancel')}
                consequence={<p>{t('manage.cancelConsequence', { name: view.name })}</p>}
              />
            </section>
          )}
        </>
      )}
    </ManagePage>
  )
}

function EditForm({
  view,
  ticketTypes,
  questions,
  rejected,
  here,
}: Props & { readonly here: string }) {
  const t = useTranslations('registration')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const shown = (name: 'name' | 'email' | 'ticketType') =>
    rejected ? typedText(rejected.typed, name) : view[name]
  return (
    <section className="section">
      <h2>{t('manage.edit')}</h2>
      <Form action={here}>
        {summary}
        <TextInput
          name="name"
          label={t('person.name')}
          required
          maxLength={200}
          value={shown('name')}
          error={errorOf('name')}
        />
        <TextInput
          name="email"
          label={t('person.email')}
          type="email"
          maxLength={254}
          value={shown('email')}
          error={errorOf('email')}
        />
        <Select
          name="ticketType"
          label={t('ticket')}
          help={t('manage.typeHelp')}
          value={shown('ticketType')}
          error={errorOf('ticketType')}
          options={ticketTypes
            .filter((type) => !type.archived || type.slug === view.ticketType)
            .map((type) => ({ value: type.slug, label: textIn(type.name, language) }))}
        />
        <QuestionFields
          questions={questions.filter(({ archived }) => !archived)}
          prefix="answers"
          optional
          valuesOf={(slug) =>
            rejected
              ? typedValues(rejected.typed, `answers.${slug}`)
              : answerValues(view.answers, slug)
          }
          errorOf={errorOf}
        />
        <FormActions>
          <Button kind="quiet">{t('change.save')}</Button>
        </FormActions>
      </Form>
    </section>
  )
}
