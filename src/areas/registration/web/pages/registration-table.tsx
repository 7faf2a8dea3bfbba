import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayMoney } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Table } from '../../../../ui/table.tsx'
import type { RegistrationRow } from '../../queries/list-registrations.ts'
import { paymentState } from './own-registration-page.tsx'
import { StatusTag } from './status-tag.tsx'

type Props = { readonly rows: readonly RegistrationRow[]; readonly base: string }

/** Registrations to look through and tick. */
export function RegistrationTable({ rows, base }: Props) {
  const t = useTranslations('registration')
  const { language } = usePage()
  const priced = rows.some(({ priceMinor }) => priceMinor > 0)
  return (
    <Table
      caption={t('manage.people')}
      rows={rows}
      rowKey={(row) => row.id}
      select={{ name: 'ids', label: (row) => t('manage.tick', { name: row.name }) }}
      columns={[
        {
          key: 'name',
          label: t('person.name'),
          head: true,
          cell: (row) => (
            <>
              <a href={`${base}/people/${row.code}`}>{row.name}</a>
              <br />
              <span className="soft font-normal">{row.email}</span>
            </>
          ),
        },
        { key: 'ticket', label: t('ticket'), cell: (row) => textIn(row.ticketTypeName, language) },
        {
          key: 'status',
          label: t('status.label'),
          cell: (row) => <StatusTag status={row.status} />,
        },
        ...(priced
          ? [
              {
                key: 'price',
                label: t('manage.price'),
                cell: (row: RegistrationRow) =>
                  row.priceMinor > 0 && (
                    <>
                      {sayMoney(language, row.priceMinor, row.currency)}
                      <br />
                      <span className="soft">{t(`paymentState.${paymentState(row)}`)}</span>
                    </>
                  ),
              },
            ]
          : []),
        { key: 'code', label: t('own.code'), wideOnly: true, cell: (row) => row.code },
      ]}
    />
  )
}
