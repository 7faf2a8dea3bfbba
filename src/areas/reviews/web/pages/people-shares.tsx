import { useTranslations } from 'use-intl'
import { Table } from '../../../../ui/table.tsx'
import type { People } from '../read-balance.ts'
import { sharesOf, type PeopleShare } from '../shares-of-people.ts'

const genders = ['woman', 'man', 'non-binary', 'another'] as const

/** First time on a stage and gender as declared, of who proposed beside who was accepted: shares that tell nobody. */
export function PeopleShares({ people }: { readonly people: People }) {
  const t = useTranslations('reviews.statistics')
  const named = useTranslations('reviews.selection')
  const said = ({ by, of }: PeopleShare) =>
    by === 'first-time'
      ? t('firstTime')
      : named(`genders.${genders.find((each) => each === of) ?? 'unsaid'}`)
  const share = (percent: number | null) =>
    percent === null ? <span className="soft">{t('tooFew')}</span> : t('about', { percent })
  return (
    <section className="section">
      <h2>{t('people')}</h2>
      <p className="soft">{t('peopleLead')}</p>
      <Table
        caption={t('people')}
        rows={sharesOf(people)}
        rowKey={({ by, of }) => `${by} ${of}`}
        columns={[
          { key: 'said', label: t('said'), head: true, cell: said },
          { key: 's', label: t('ofSubmitted'), cell: (row) => share(row.submitted) },
          { key: 'a', label: t('ofAccepted'), cell: (row) => share(row.accepted) },
        ]}
      />
    </section>
  )
}
