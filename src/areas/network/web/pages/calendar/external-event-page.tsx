import { useTranslations } from 'use-intl'
import { usePage } from '../../../../../platform/http/page-context.ts'
import {
  sayCountry,
  sayDayAndYear,
  sayDays,
  sayLanguage,
} from '../../../../../platform/i18n/dates.ts'
import { LinkButton } from '../../../../../ui/button.tsx'
import { Definitions } from '../../../../../ui/definitions.tsx'
import { Notice } from '../../../../../ui/notice.tsx'
import { PublicPage } from '../../../../../ui/public-page.tsx'
import { offersScholarships } from '../../../domain/offers-scholarships.ts'
import { fold } from '../../../domain/calendar/fold.ts'
import { externalBackground, type ExternalEvent } from '../../../queries/external-events.ts'
import { ProvenanceList } from './provenance-list.tsx'
import { useTopicName } from '../../../../../ui/topic-name.ts'

type Props = {
  readonly event: ExternalEvent
  readonly background: Awaited<ReturnType<typeof externalBackground>>
  readonly mayEdit: boolean
}

/** An event held elsewhere: what is known of it, from where, and the way to its own page. */
export function ExternalEventPage({ event, background, mayEdit }: Props) {
  const t = useTranslations('calendar')
  const topicName = useTopicName()
  const { language, now } = usePage()
  const base = `/${language}/calendar`
  const place = [event.city, sayCountry(language, event.country)].filter(Boolean).join(', ')
  const said = new Set([fold(event.name)])
  const otherNames = [...background.records.map((record) => record.said.name), ...event.aliases]
    .filter((name) => !/^https?:/u.test(name))
    .filter((name) => !said.has(fold(name)) && said.add(fold(name)))
  const days = sayDays(language, event.startsOn, event.endsOn)
  const callIsOpen =
    event.callUrl !== '' &&
    event.callClosesOn !== null &&
    event.callClosesOn >= now.toISOString().slice(0, 10)
  return (
    <PublicPage
      title={event.name}
      description={[days, place].filter(Boolean).join(' · ')}
      section="events"
      noindex={event.hidden}
    >
      <p className="eyebrow">
        <a href={base}>{t('title')}</a> · {t('external')}
      </p>
      <h1>{event.name}</h1>
      {event.hidden && <Notice>{t('manage.isHidden')}</Notice>}
      {event.cancelled && <Notice kind="warning">{t('cancelledLead')}</Notice>}
      <p className="lead">
        {days}
        {place && ` · ${place}`}
      </p>
      <div className="actions">
        {event.url && (
          <LinkButton href={event.url} rel="nofollow noopener">
            {t('event.site')}
          </LinkButton>
        )}
        {callIsOpen && (
          <LinkButton kind="quiet" href={event.callUrl} rel="nofollow noopener">
            {t('event.toCall')}
          </LinkButton>
        )}
        {offersScholarships(event, now) && (
          <LinkButton kind="quiet" href={event.scholarshipUrl} rel="nofollow noopener">
            {t('scholarships')}
          </LinkButton>
        )}
        {mayEdit && (
          <LinkButton kind="quiet" href={`/${language}/manage/calendar/events/${event.id}`}>
            {t('event.correct')}
          </LinkButton>
        )}
      </div>
      <Definitions
        rows={[
          { term: t('fields.attendance'), value: t(`attendance.${event.attendance}`) },
          {
            term: t('fields.topics'),
            value: event.topics.length > 0 && (
              <>
                {event.topics.map((topic, at) => (
                  <span key={topic}>
                    {at > 0 && ', '}
                    <a href={`${base}?topic=${topic}`}>{topicName(topic)}</a>
                  </span>
                ))}
              </>
            ),
          },
          {
            term: t('fields.languages'),
            value: event.languages.map((code) => sayLanguage(language, code)).join(', '),
          },
          {
            term: t('fields.callClosesOn'),
            value: event.callClosesOn && sayDayAndYear(language, event.callClosesOn),
          },
          {
            term: t('fields.scholarshipUntil'),
            value: event.scholarshipUntil && sayDayAndYear(language, event.scholarshipUntil),
          },
          { term: t('event.otherNames'), value: otherNames.join(', ') },
        ].filter(({ value }) => value !== false)}
      />
      {background.editions.length > 0 && (
        <section className="section">
          <h2>{t('event.editions')}</h2>
          <ul>
            {background.editions.map((edition) => (
              <li key={edition.id}>
                <a href={`${base}/events/${edition.id}`}>{edition.name}</a>{' '}
                <span className="soft">
                  {sayDays(language, edition.startsOn, edition.endsOn)}
                  {edition.city && ` · ${edition.city}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="section">
        <h2>{t('event.sources')}</h2>
        <p className="soft">{t('event.sourcesLead')}</p>
        {(event.corrected.length > 0 || event.aliases.length > 0) && event.correctedAt && (
          <p>
            {t('event.isCorrected', {
              day: sayDayAndYear(language, event.correctedAt.toISOString().slice(0, 10)),
              fields: event.corrected
                .map((field) => t(`fields.${field}` as 'fields.name'))
                .join(', '),
            })}
          </p>
        )}
        <ProvenanceList records={background.records} />
      </section>
    </PublicPage>
  )
}
