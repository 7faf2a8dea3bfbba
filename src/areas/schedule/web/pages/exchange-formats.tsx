import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'

const files = [
  ['agenda.ics', 'iCal'],
  ['schedule.json', 'JSON'],
  ['schedule.xml', 'XML'],
  ['schedule.xcal', 'xCal'],
  ['schedule.csv', 'CSV'],
] as const

/** The files of one release, under the address of that release. */
export const FileLinks = ({ base }: { base: string }) =>
  files.map(([file, name], at) => (
    <span key={file}>
      {at > 0 && ' · '}
      <a href={`${base}/${file}`}>{name}</a>
    </span>
  ))

/** Where apps, websites and screens of others find the agenda. */
export function ExchangeFormats({ home, slug }: { home: string; slug: string }) {
  const t = useTranslations('schedule')
  const { baseUrl } = usePage()
  const latest = [
    ['agenda.ics', t('exchange.calendar')],
    ['schedule.json', t('exchange.c3vocJson')],
    ['schedule.xml', t('exchange.c3vocXml')],
    ['schedule.xcal', t('exchange.xcal')],
    ['schedule.csv', t('exchange.csv')],
    ['releases.atom', t('exchange.atom')],
  ] as const
  return (
    <section className="section" id="formats">
      <h2>{t('exchange.title')}</h2>
      <p>{t('exchange.lead')}</p>
      <ul>
        {latest.map(([file, name]) => (
          <li key={file}>
            <a href={`${home}/${file}`}>{name}</a>
          </li>
        ))}
      </ul>
      <p>
        {t.rich('exchange.sessionize', {
          address: `${baseUrl}/api/v2/${slug}/view/All`,
          code: (address) => <code>{address}</code>,
        })}
      </p>
    </section>
  )
}
