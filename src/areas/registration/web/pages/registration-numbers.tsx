import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Bar } from '../../../../ui/charts.tsx'
import { Details } from '../../../../ui/details.tsx'
import { Stat, Stats } from '../../../../ui/stat.tsx'
import { Table } from '../../../../ui/table.tsx'
import type { Quota } from '../../domain/catalogue.ts'
import type { TypeNumbers } from '../../queries/registration-numbers.ts'

type Props = {
  readonly numbers: readonly TypeNumbers[]
  readonly quotas: readonly Quota[]
  readonly base: string
}

/** How many have a place, wait, or have come in: in all, by quota and by ticket type. */
export function RegistrationNumbers({ numbers, quotas, base }: Props) {
  const t = useTranslations('registration')
  const { language } = usePage()
  const sum = (key: 'confirmed' | 'pending' | 'waiting' | 'checkedIn') =>
    numbers.reduce((total, row) => total + row[key], 0)
  return (
    <div className="stack mb-10">
      <Stats wide>
        <Stat
          value={sum('confirmed')}
          label={t('manage.confirmed')}
          href={`${base}?status=confirmed`}
        />
        {sum('pending') > 0 && (
          <Stat
            value={sum('pending')}
            label={t('manage.pending')}
            href={`${base}?status=pending`}
          />
        )}
        <Stat value={sum('waiting')} label={t('manage.waiting')} href={`${base}?status=waiting`} />
        <Stat value={sum('checkedIn')} label={t('manage.checkedIn')} />
        {quotas.map(({ id, name, taken, capacity }) => (
          <Stat
            key={id}
            value={`${taken} / ${capacity}`}
            label={name}
            chart={<Bar share={capacity === 0 ? 0 : taken / capacity} />}
          />
        ))}
      </Stats>
      {numbers.length > 1 && (
        <Details summary={t('manage.byType')}>
          <Table
            caption={t('manage.byType')}
            rows={numbers}
            rowKey={(row) => row.slug}
            columns={[
              {
                key: 'name',
                label: t('ticket'),
                head: true,
                cell: (row) => (
                  <a href={`${base}?type=${row.slug}`}>{textIn(row.name, language)}</a>
                ),
              },
              ...(['confirmed', 'pending', 'waiting', 'checkedIn'] as const).map((key) => ({
                key,
                label: t(`manage.${key}`),
                number: true,
                cell: (row: TypeNumbers) => row[key],
              })),
            ]}
          />
        </Details>
      )}
    </div>
  )
}
