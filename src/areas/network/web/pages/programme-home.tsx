import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayCountry, sayDate, sayDays } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import { ProgrammePage } from '../../../../ui/programme-page.tsx'
import { Table } from '../../../../ui/table.tsx'
import { Tag, Tags } from '../../../../ui/tag.tsx'
import { TodoList } from '../../../../ui/todo-list.tsx'
import type { Phase } from '../../../events/domain/phases.ts'
import type { ApplicationRow } from '../../../hosting/queries/applications.ts'
import type { WaitingWaiver } from '../../../programmes/queries/waiver-requests.ts'
import type { ProgrammeEvent } from '../../queries/programme-events.ts'

type ProgrammeHomeProps = {
  /** The applications that have waited longest, a few of them. */
  readonly waiting: readonly ApplicationRow[]
  readonly waitingInAll: number
  readonly waivers: readonly WaitingWaiver[]
  readonly events: readonly (ProgrammeEvent & { readonly phases: readonly Phase[] })[]
  readonly more: boolean
  readonly page: number
}

const tones: Partial<Record<Phase, 'good' | 'warn' | 'plain' | 'bad'>> = {
  draft: 'plain',
  past: 'plain',
  cancelled: 'bad',
  live: 'good',
}

/** What a steward must do now, and every event of the programme in one table. */
export function ProgrammeHome(props: ProgrammeHomeProps) {
  const { waiting, waitingInAll, waivers, events, more, page } = props
  const t = useTranslations('network.programmeHome')
  const { language, scope } = usePage()
  const base = `/${language}/manage/programmes/${scope?.slug}`
  return (
    <ProgrammePage section="home">
      <section className="section">
        <h2>{t('now')}</h2>
        <TodoList
          todos={[
            ...waiting.map((application) => ({
              when: sayDate(language, application.submittedAt, 'UTC'),
              urgent: true,
              title: t('applies', { event: textIn(application.eventName, language) }),
              detail: [
                application.city,
                application.startsOn &&
                  sayDays(
                    language,
                    application.startsOn,
                    application.endsOn ?? application.startsOn,
                  ),
              ]
                .filter(Boolean)
                .join(' · '),
              action: { label: t('read'), href: `${base}/applications/${application.code}` },
            })),
            ...waivers.map((waiver) => ({
              when: sayDate(language, waiver.askedAt, 'UTC'),
              urgent: true,
              title: t('asksWaiver', { event: textIn(waiver.eventName, language) }),
              detail: waiver.by,
              action: { label: t('readWaiver'), href: `${base}/checks/${waiver.eventSlug}` },
            })),
          ]}
          empty={
            <Notice kind="success" title={t('nothing')}>
              {t('nothingLead')}
            </Notice>
          }
        />
        {waitingInAll > waiting.length && (
          <p>
            <a href={`${base}/applications?state=submitted`}>
              {t('allWaiting', { count: waitingInAll })}
            </a>
          </p>
        )}
      </section>
      <section className="section">
        <h2>{t('events')}</h2>
        <Table
          caption={t('events')}
          rows={events}
          rowKey={(event) => event.slug}
          empty={<EmptyState title={t('noEvents')}>{t('noEventsLead')}</EmptyState>}
          columns={[
            {
              key: 'event',
              label: t('event'),
              head: true,
              cell: (event) => (
                <a href={`/${language}/manage/events/${event.slug}`}>
                  {textIn(event.name, language)}
                </a>
              ),
            },
            {
              key: 'dates',
              label: t('dates'),
              cell: (event) =>
                event.startsOn
                  ? sayDays(language, event.startsOn, event.endsOn ?? event.startsOn)
                  : t('noDates'),
            },
            {
              key: 'city',
              label: t('city'),
              cell: (event) =>
                [event.city, event.country && sayCountry(language, event.country)]
                  .filter(Boolean)
                  .join(', '),
            },
            {
              key: 'phase',
              label: t('phase'),
              cell: (event) => (
                <Tags>
                  {event.phases.map((phase) => (
                    <Tag key={phase} tone={tones[phase] ?? 'accent'}>
                      {t(`phases.${phase}`)}
                    </Tag>
                  ))}
                </Tags>
              ),
            },
          ]}
        />
        <Pagination
          page={page}
          pages={more ? page + 1 : page}
          hrefOf={(to) => `${base}?page=${to}`}
        />
      </section>
    </ProgrammePage>
  )
}
