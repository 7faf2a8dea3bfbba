import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDays, sayMoney } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { ConfirmDanger } from '../../../../ui/confirm-danger.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import { Table } from '../../../../ui/table.tsx'
import { holdsPlace } from '../../domain/catalogue.ts'
import type { RegistrationView } from '../../queries/registration-views.ts'
import { paymentState } from './own-registration-page.tsx'
import { StatusTag } from './status-tag.tsx'

type Props = {
  readonly views: readonly RegistrationView[]
  /** How many of them can still be cancelled. */
  readonly open: number
}

/** An order of several people: who has which place, what it comes to. */
export function OrderPage({ views, open }: Props) {
  const t = useTranslations('registration')
  const { language } = usePage()
  const first = views[0]!
  const event = textIn(first.eventName, language)
  const total = views
    .filter(({ status }) => holdsPlace(status))
    .reduce((sum, { priceMinor }) => sum + priceMinor, 0)
  const { startsOn, endsOn } = first
  return (
    <PublicPage title={t('order.title', { event })} accent={first.colour} noindex>
      <div className="hero small alone">
        <div>
          <p className="eyebrow">
            <a href={`/${language}/events/${first.eventSlug}`}>{event}</a>
          </p>
          <h1>{t('order.heading', { count: views.length })}</h1>
          <p className="soft">
            {[
              startsOn && endsOn ? sayDays(language, startsOn, endsOn) : null,
              t('order.code', { code: first.orderCode }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {total > 0 && (
            <p className="lead">
              {sayMoney(language, total, first.currency)} ·{' '}
              {t(`paymentState.${paymentState(first)}`)}
            </p>
          )}
        </div>
      </div>
      <Table
        caption={t('order.people')}
        rows={views}
        rowKey={(view) => view.id}
        columns={[
          {
            key: 'name',
            label: t('person.name'),
            head: true,
            // A place that was passed on is no longer in the hands of whoever placed the order.
            cell: (view) =>
              view.transferredAt ? (
                t('order.passedOn')
              ) : (
                <a href={`/${language}/registrations/${view.secret}`}>{view.name}</a>
              ),
          },
          {
            key: 'ticket',
            label: t('ticket'),
            cell: (view) => textIn(view.ticketTypeName, language),
          },
          {
            key: 'status',
            label: t('status.label'),
            cell: (view) => <StatusTag status={view.status} />,
          },
          {
            key: 'code',
            label: t('own.code'),
            cell: (view) => (view.transferredAt ? '' : view.code),
          },
        ]}
      />
      {open > 0 && (
        <section className="section">
          <h2>{t('own.cannotCome')}</h2>
          <ConfirmDanger
            action={`/${language}/orders/${first.orderSecret}/cancel`}
            label={t('order.cancel')}
            consequence={<p>{t('order.cancelConsequence', { count: open })}</p>}
          />
        </section>
      )}
    </PublicPage>
  )
}
