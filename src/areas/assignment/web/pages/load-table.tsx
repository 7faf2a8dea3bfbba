import { useTranslations } from 'use-intl'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Table } from '../../../../ui/table.tsx'
import type { Load } from '../../queries/assignments.ts'

/** Everybody who reads, with how much they have. */
export function LoadTable({ loads, withFound }: { loads: readonly Load[]; withFound: boolean }) {
  const t = useTranslations('assignment')
  return (
    <Table
      caption={t('loads.title')}
      rows={loads}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('nobody')}>{t('nobodyLead')}</EmptyState>}
      columns={[
        { key: 'name', label: t('columns.reviewer'), head: true, cell: ({ name }) => name },
        ...(withFound
          ? [
              {
                key: 'found',
                label: t('loads.found'),
                number: true,
                cell: ({ found }: Load) => found,
              },
            ]
          : []),
        {
          key: 'assigned',
          label: t('loads.assigned'),
          number: true,
          cell: ({ assigned }) => assigned,
        },
        { key: 'open', label: t('loads.open'), number: true, cell: ({ open }) => open },
        {
          key: 'reviewed',
          label: t('loads.reviewed'),
          number: true,
          cell: ({ reviewed }) => reviewed,
        },
        {
          key: 'bounds',
          label: t('loads.bounds'),
          cell: ({ minimumLoad, maximumLoad }) =>
            maximumLoad === null
              ? ''
              : t('loads.between', { from: minimumLoad ?? 0, to: maximumLoad }),
        },
        {
          key: 'conflicts',
          label: t('loads.conflicts'),
          number: true,
          cell: ({ conflicts }) => conflicts,
        },
      ]}
    />
  )
}
