import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'

const pages = {
  network: 'network',
  calendar: 'calendar',
  news: 'news',
  suggestions: 'news/suggestions',
  importEvent: 'import-event',
} as const

/** What is looked after by whoever runs the installation: the network as a whole. */
export function OwnInstallation() {
  const t = useTranslations('accounts')
  const { language } = usePage()
  return (
    <section className="section">
      <h2>{t('me.installation.title')}</h2>
      <ul className="stack">
        {(Object.keys(pages) as (keyof typeof pages)[]).map((page) => (
          <li key={page}>
            <a href={`/${language}/manage/${pages[page]}`}>{t(`me.installation.${page}`)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
