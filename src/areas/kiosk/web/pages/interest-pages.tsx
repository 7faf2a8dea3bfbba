import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn, type LocalizedText } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { Checkbox } from '../../../../ui/choices.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'

type EventView = { readonly slug: string; readonly name: LocalizedText; readonly colour: string }

type TellMeProps = {
  readonly event: EventView
  /** The kiosk where it is left. */
  readonly source: string
  readonly rejected?: Rejected
}

/** Leave an address to be told about an event; nothing is ticked for anybody. */
export function TellMePage({ event, source, rejected }: TellMeProps) {
  const t = useTranslations('kiosk')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const name = textIn(event.name, language)
  return (
    <PublicPage title={t('interest.title', { event: name })} noindex accent={event.colour}>
      <p className="eyebrow">
        <a href={`/${language}/events/${event.slug}`}>{name}</a>
      </p>
      <h1>{t('interest.heading')}</h1>
      <p className="lead">{t('interest.lead')}</p>
      <Form
        action={`/${language}/events/${event.slug}/tell-me`}
        hidden={{ source: rejected ? typedText(rejected.typed, 'source') : source }}
      >
        {summary}
        <TextInput
          name="email"
          label={t('interest.email')}
          type="email"
          inputMode="email"
          autoComplete="email"
          required
          value={typedText(rejected?.typed, 'email')}
          error={errorOf('email')}
        />
        <Checkbox
          name="consent"
          label={t('interest.consent', { event: name })}
          help={t('interest.consentHelp')}
          error={errorOf('consent')}
        />
        <FormActions>
          <Button>{t('interest.send')}</Button>
        </FormActions>
      </Form>
    </PublicPage>
  )
}

/** The same for everybody, known or not. */
export function InterestLeft() {
  const t = useTranslations('kiosk')
  return (
    <PublicPage title={t('interest.left')} noindex>
      <h1>{t('interest.left')}</h1>
      <p className="lead">{t('interest.leftText')}</p>
    </PublicPage>
  )
}

type InterestProps = {
  readonly interest: EventView & { readonly confirmedAt: Date | null }
  readonly secret: string
}

/** Confirm that one wants to be told; or end it. */
export function InterestPage({ interest, secret }: InterestProps) {
  const t = useTranslations('kiosk')
  const { language } = usePage()
  const name = textIn(interest.name, language)
  const base = `/${language}/told/${secret}`
  return (
    <PublicPage title={t('interest.title', { event: name })} noindex accent={interest.colour}>
      <p className="eyebrow">
        <a href={`/${language}/events/${interest.slug}`}>{name}</a>
      </p>
      <h1>{t('interest.heading')}</h1>
      {interest.confirmedAt ? (
        <Notice kind="success" title={t('interest.confirmed')}>
          {t('interest.confirmedText', { event: name })}
        </Notice>
      ) : (
        <Form action={`${base}/confirm`}>
          <p className="lead">{t('interest.confirmText', { event: name })}</p>
          <FormActions>
            <Button>{t('interest.confirm')}</Button>
          </FormActions>
        </Form>
      )}
      <section className="section">
        <Form action={`${base}/end`}>
          <p className="soft">{t('interest.endText')}</p>
          <FormActions>
            <Button kind="quiet">{t('interest.end')}</Button>
          </FormActions>
        </Form>
      </section>
    </PublicPage>
  )
}

export function InterestEnded() {
  const t = useTranslations('kiosk')
  return (
    <PublicPage title={t('interest.ended')} noindex>
      <h1>{t('interest.ended')}</h1>
      <p className="lead">{t('interest.endedText')}</p>
    </PublicPage>
  )
}
