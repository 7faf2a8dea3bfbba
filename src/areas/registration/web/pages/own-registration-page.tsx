import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDays, sayInstant, sayMoney } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { LinkButton } from '../../../../ui/button.tsx'
import { ConfirmDanger } from '../../../../ui/confirm-danger.tsx'
import { Facts } from '../../../../ui/facts.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import { QrImage } from '../../../../ui/qr-image.tsx'
import type { Question } from '../../domain/catalogue.ts'
import type { RegistrationView } from '../../queries/registration-views.ts'
import { AnswerList } from '../../../../ui/answer-list.tsx'
import { StatusTag } from './status-tag.tsx'

type Props = {
  readonly view: RegistrationView
  readonly questions: readonly Question[]
  /** Why it cannot be changed any more; null while it can. */
  readonly fixed: string | null
}

/** One person's registration: the ticket to show at the door, and all that can be done with it. */
export function OwnRegistrationPage({ view, questions, fixed }: Props) {
  const t = useTranslations('registration')
  const errors = useTranslations('errors')
  const { language } = usePage()
  const event = textIn(view.eventName, language)
  const base = `/${language}/registrations/${view.secret}`
  const { startsOn, endsOn } = view
  const when = startsOn && endsOn ? sayDays(language, startsOn, endsOn) : null
  const place = [view.venueName, view.city].filter(Boolean).join(', ')
  return (
    <PublicPage title={t('own.title', { event })} accent={view.colour} noindex>
      <div className="hero small">
        <div>
          <p className="eyebrow">
            <a href={`/${language}/events/${view.eventSlug}`}>{event}</a>
          </p>
          <h1>{view.name}</h1>
          <p>
            <StatusTag status={view.status} /> {textIn(view.ticketTypeName, language)}
          </p>
          {view.status === 'waiting' && (
            <p className="lead">{t('own.position', { position: view.position ?? 1 })}</p>
          )}
          {view.status === 'pending' && <p className="lead">{t('own.pending')}</p>}
          {view.status === 'cancelled' && <p className="lead">{t('own.cancelled')}</p>}
          {view.checkedInAt && (
            <p className="lead">
              {t('own.checkedIn', { when: sayInstant(language, view.checkedInAt, view.timeZone) })}
            </p>
          )}
        </div>
        <Facts
          facts={[
            ...(when ? [{ fact: when, detail: place || undefined }] : []),
            { fact: <span className="to-type">{view.code}</span>, detail: t('own.code') },
            ...(view.priceMinor > 0 && view.status !== 'cancelled'
              ? [
                  {
                    fact: sayMoney(language, view.priceMinor, view.currency),
                    detail: t(`paymentState.${paymentState(view)}`),
                  },
                ]
              : []),
          ]}
        />
      </div>
      <div className="grid gap-x-12 md:grid-cols-2">
        {view.status === 'confirmed' && (
          <section className="section">
            <h2>{t('own.ticket')}</h2>
            <div className="max-w-64">
              <QrImage text={view.code} label={t('own.qr', { code: view.code })} />
            </div>
            <p className="soft">{t('own.show')}</p>
            <p className="actions">
              <LinkButton kind="quiet" href={`${base}/badge`}>
                {t('badge.open')}
              </LinkButton>
              {when && (
                <LinkButton kind="quiet" href={`${base}/event.ics`}>
                  {t('own.calendar')}
                </LinkButton>
              )}
            </p>
          </section>
        )}
        {fixed === null ? (
          <div>
            <section className="section">
              <h2>{t('own.answers')}</h2>
              <AnswerList questions={questions} answers={view.answers} />
              <p className="actions">
                <LinkButton kind="quiet" href={`${base}/change`}>
                  {t('own.change')}
                </LinkButton>
                <LinkButton kind="quiet" href={`${base}/transfer`}>
                  {t('own.transfer')}
                </LinkButton>
              </p>
            </section>
            <section className="section">
              <h2>{t('own.cannotCome')}</h2>
              <ConfirmDanger
                action={`${base}/cancel`}
                label={t('own.cancel')}
                consequence={<p>{t('own.cancelConsequence')}</p>}
              />
            </section>
          </div>
        ) : (
          view.status !== 'cancelled' && <Notice kind="info">{errors(fixed as never)}</Notice>
        )}
      </div>
      {view.orderSize > 1 && !view.transferredAt && view.email === view.orderEmail && (
        <p>
          <a href={`/${language}/orders/${view.orderSecret}`}>{t('own.order')}</a>
        </p>
      )}
    </PublicPage>
  )
}

/** How the payment of a priced registration stands. */
export const paymentState = ({ paidAt, payment }: Pick<RegistrationView, 'paidAt' | 'payment'>) =>
  paidAt ? 'paid' : payment === 'invoice' ? 'invoice' : 'door'
