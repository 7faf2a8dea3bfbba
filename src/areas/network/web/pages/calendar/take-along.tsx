import { useTranslations } from 'use-intl'
import { usePage } from '../../../../../platform/http/page-context.ts'
import { sayCountry } from '../../../../../platform/i18n/dates.ts'
import { Details } from '../../../../../ui/details.tsx'
import { embedHref, type CalendarView } from './view-href.ts'

type Props = {
  readonly view: CalendarView | 'roadmap'
  readonly title: string
  /** What feeds and widget are narrowed to, as queries of an address. */
  readonly feed: string
  readonly widget: string
  readonly country?: string | null
}

/** The same events elsewhere: in a calendar, a reader of feeds, a program, another site. */
export function TakeAlong({ view, title, feed, widget, country }: Props) {
  const t = useTranslations('calendar')
  const { baseUrl, language } = usePage()
  const suffix = feed && `?${feed}`
  const of = (name: string) => `/${language}/calendar/${name}${suffix}`
  const calendar = of('feed.ics')
  return (
    <section className="section">
      <h2>{t('take.title')}</h2>
      <p className="soft">{t('take.lead')}</p>
      <ul className="take-along">
        {country && (
          <li>
            <a href={`/${language}/follow/places/${country}`}>
              {t('take.byMail', { place: sayCountry(language, country) })}
            </a>
          </li>
        )}
        <li>
          <a href={baseUrl.replace(/^https?:/u, 'webcal:') + calendar}>{t('take.subscribe')}</a>
        </li>
        <li>
          <a href={calendar}>{t('take.ics')}</a>
        </li>
        <li>
          <a href={of('feed.xml')}>RSS</a>
        </li>
        <li>
          <a href={of('feed.json')}>JSON Feed</a>
        </li>
        <li>
          <a href={`/api/v1/calendar${suffix}`}>JSON</a>
        </li>
      </ul>
      <Details summary={t('take.widget')}>
        <p className="soft">{t('take.widgetLead')}</p>
        <pre className="widget-code">
          <code>{frameOf(baseUrl + embedHref(language, view, widget), title)}</code>
        </pre>
        <p>
          <a href={embedHref(language, view, widget)}>{t('take.widgetLook')}</a>
        </p>
      </Details>
    </section>
  )
}

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

const frameOf = (address: string, title: string) =>
  `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="600" loading="lazy"></iframe>`
