import { useTranslations } from 'use-intl'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDays } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button, LinkButton } from '../../../../ui/button.tsx'
import { RadioGroup } from '../../../../ui/choices.tsx'
import { Details } from '../../../../ui/details.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Form, FormActions, FormSection } from '../../../../ui/form.tsx'
import { TextArea, TextInput } from '../../../../ui/inputs.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import type { RegisterModel } from '../register-model.ts'
import { PersonFields } from './person-fields.tsx'
import { isOpen } from './ticket-choice.tsx'

/** Register: who comes, with which ticket, and what the organisers ask. Without JavaScript, in a minute on a phone. */
export function RegisterPage(model: RegisterModel) {
  const t = useTranslations('registration')
  const { language } = usePage()
  const { event } = model
  const name = textIn(event.name, language)
  const when =
    event.startsOn && event.endsOn ? sayDays(language, event.startsOn, event.endsOn) : null
  return (
    <PublicPage title={t('title', { event: name })} accent={event.colour} noindex>
      <div className="hero small alone">
        <div>
          <p className="eyebrow">
            <a href={`/${language}/events/${event.slug}`}>{name}</a>
          </p>
          <h1>{t('heading')}</h1>
          <p className="soft">{[when, event.venueName, event.city].filter(Boolean).join(' · ')}</p>
        </div>
      </div>
      {model.over || !model.offers.some(isOpen) ? <Closed {...model} /> : <OrderForm {...model} />}
    </PublicPage>
  )
}

/** Nothing can be had: say why, and leave the way to a hidden ticket type open. */
function Closed(model: RegisterModel) {
  const t = useTranslations('registration')
  const errors = useTranslations('errors')
  const { language } = usePage()
  const { event, over, offers } = model
  const { errorOf } = useProblems(model.problems)
  const reason = over
    ? errors(over)
    : offers.length === 0
      ? t('closed.none')
      : offers.every(({ state }) => state === 'not-yet')
        ? t('closed.notYet')
        : t('closed.soldOut')
  return (
    <div className="stack">
      <EmptyState
        title={t('closed.title')}
        action={
          <LinkButton kind="quiet" href={`/${language}/events/${event.slug}`}>
            {t('backToEvent')}
          </LinkButton>
        }
      >
        {reason}
      </EmptyState>
      {!over && (
        <Details summary={t('code.summary')} open={model.accessCode !== ''}>
          <form method="get" className="form">
            <TextInput
              name="code"
              label={t('code.label')}
              value={model.accessCode}
              autoComplete="off"
              error={errorOf('accessCode')}
            />
            <FormActions>
              <Button kind="quiet">{t('code.apply')}</Button>
            </FormActions>
          </form>
        </Details>
      )}
    </div>
  )
}

function OrderForm(model: RegisterModel) {
  const t = useTranslations('registration')
  const { language } = usePage()
  const { event, offers, typed, problems, people } = model
  const { errorOf, summary } = useProblems(problems)
  const onlyWaiting = !offers.some(({ state }) => state === 'on-sale')
  const priced = offers.some(({ type }) => type.priceMinor > 0)
  const edit = {
    formAction: `/${language}/events/${event.slug}/register/edit`,
    formNoValidate: true,
  }
  return (
    <Form action={`/${language}/events/${event.slug}/register`} hidden={{ attempt: model.attempt }}>
      {summary}
      {onlyWaiting && (
        <Notice kind="warning" title={t('waiting.title')}>
          {t('waiting.text')}
        </Notice>
      )}
      {/* Enter sends the first button of a form: it must be the one that registers. */}
      <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true" />
      {Array.from({ length: people }, (_, n) => (
        <PersonFields key={n} n={n} model={model} errorOf={errorOf}>
          {n > 0 && (
            <Button kind="plain" name="intent" value={`remove-${n}`} {...edit}>
              {t('person.remove')}
            </Button>
          )}
        </PersonFields>
      ))}
      <p>
        <Button kind="quiet" name="intent" value="add" {...edit}>
          {t('person.add')}
        </Button>{' '}
        {people > 1 && <span className="soft">{t('person.together')}</span>}
      </p>
      {priced && (
        <FormSection title={t('payment.title')} lead={t('payment.lead')}>
          <RadioGroup
            name="payment"
            label={t('payment.how')}
            value={typedText(typed, 'payment') || 'door'}
            options={[
              { value: 'door', label: t('payment.door') },
              { value: 'invoice', label: t('payment.invoice') },
            ]}
          />
          <TextArea
            name="invoiceTo"
            label={t('payment.invoiceTo')}
            help={t('payment.invoiceToHelp')}
            required={false}
            rows={3}
            maxLength={500}
            value={typedText(typed, 'invoiceTo')}
            error={errorOf('invoiceTo')}
          />
        </FormSection>
      )}
      <Details summary={t('code.summary')} open={model.accessCode !== ''}>
        <TextInput
          name="accessCode"
          label={t('code.label')}
          value={model.accessCode}
          autoComplete="off"
          error={errorOf('accessCode')}
        />
        <Button kind="quiet" name="intent" value="code" {...edit}>
          {t('code.apply')}
        </Button>
      </Details>
      <p className="soft">
        {t('privacy', { event: textIn(event.name, language) })}{' '}
        {event.contactEmail && t('privacyContact', { contact: event.contactEmail })}
      </p>
      <FormActions>
        <Button size="large">
          {onlyWaiting ? t('joinWaitingList') : t('submit', { count: people })}
        </Button>
      </FormActions>
    </Form>
  )
}
