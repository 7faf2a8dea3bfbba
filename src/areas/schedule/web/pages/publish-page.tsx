import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDate } from '../../../../platform/i18n/dates.ts'
import { languages, textIn } from '../../../../shared/localized-text.ts'
import { Button, LinkButton } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Checkbox } from '../../../../ui/choices.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { EventScope } from '../../../accounts/queries.ts'
import type { ReleaseChange } from '../../domain/changes.ts'
import type { ReleasedAgenda } from '../../domain/release-content.ts'
import type { Timetable } from '../../domain/timetable.ts'
import type { Warning } from '../../domain/warning.ts'
import type { LatestRelease } from '../../queries/releases.ts'
import { AgendaTabs } from '../../../../ui/agenda-tabs.tsx'
import { AnnounceSection, type AnnounceProps } from './announce-section.tsx'
import { ChangeList } from './change-list.tsx'
import { WarningList } from './warning-list.tsx'

type PublishPageProps = {
  readonly event: EventScope
  readonly timetable: Timetable
  readonly published: LatestRelease | null
  /** What the next release would show. */
  readonly agenda: ReleasedAgenda
  readonly changes: readonly ReleaseChange[]
  readonly warnings: readonly Warning[]
  readonly registered: number
  /** How many speakers have a slot, another one, or none any more by this release. */
  readonly concerned: number
  readonly announce: Pick<AnnounceProps, 'sessions' | 'reach' | 'announced' | 'rejected'>
  readonly rejected?: Rejected
}

/** The last look before a release: what it changes, what is still open, whom it reaches, and a word to go with it. */
export function PublishPage(props: PublishPageProps) {
  const t = useTranslations('schedule')
  const { language } = usePage()
  const { event, published, agenda, changes, warnings, rejected } = props
  const { errorOf, summary } = useProblems((rejected ?? props.announce.rejected)?.problems)
  const base = `/${language}/manage/events/${event.slug}/agenda`
  const first = published === null
  const ready = first ? agenda.sessions.length > 0 : changes.length > 0
  return (
    <ManagePage section="agenda" heading={t('publish')}>
      <AgendaTabs slug={event.slug} current="publish" />
      {summary}
      {published && <Published {...props} published={published} />}
      {!ready && (
        <EmptyState
          title={t(first ? 'nothingToPublish' : 'upToDate')}
          action={<LinkButton href={base}>{t('toTimetable')}</LinkButton>}
        >
          {t(first ? 'nothingToPublishLead' : 'upToDateLead')}
        </EmptyState>
      )}
      {ready && (
        <>
          <section className="section">
            <h2>{t('willShow', { number: (published?.number ?? 0) + 1 })}</h2>
            <p>
              {t('willShowCounts', {
                sessions: agenda.sessions.length,
                rooms: agenda.rooms.length,
                days: new Set(agenda.sessions.map(({ day }) => day)).size,
              })}
            </p>
            {!first && (
              <ChangeList
                changes={changes}
                hrefOf={({ kind, code }) =>
                  kind === 'removed' ? null : `${base}/sessions/${code}`
                }
              />
            )}
          </section>
          {warnings.length > 0 && (
            <section className="section">
              <h2>{t('warnings', { count: warnings.length })}</h2>
              <WarningList warnings={warnings} timetable={props.timetable} base={base} />
            </section>
          )}
          <section className="section">
            <h2>{t('publish')}</h2>
            {!event.announcedAt && <Notice kind="warning">{t('draftEvent')}</Notice>}
            <p>{t('reach', { count: props.registered, speakers: agenda.speakers.length })}</p>
            <Form action={`${base}/publish`}>
              <LocalizedFields
                name="note"
                label={t('note')}
                help={t('noteHelp')}
                rows={3}
                required={false}
                maxLength={1_000}
                value={Object.fromEntries(
                  languages.map((each) => [each, typedText(rejected?.typed, `note.${each}`)]),
                )}
                error={errorOf('note')}
              />
              {props.concerned > 0 && !event.cancelledAt && (
                <Checkbox
                  name="tellSpeakers"
                  label={t('tellSpeakers', { count: props.concerned })}
                  help={t(event.announcedAt ? 'tellSpeakersHelp' : 'tellSpeakersDraft')}
                  checked={
                    rejected
                      ? typedText(rejected.typed, 'tellSpeakers') === 'on'
                      : event.announcedAt !== null
                  }
                />
              )}
              <FormActions>
                <Button>{t('publishNumber', { number: (published?.number ?? 0) + 1 })}</Button>
              </FormActions>
            </Form>
          </section>
        </>
      )}
      {published && (
        <AnnounceSection
          {...props.announce}
          base={base}
          timeZone={event.timeZone}
          rooms={props.timetable.rooms}
          days={props.timetable.days}
        />
      )}
    </ManagePage>
  )
}

function Published({ event, published }: PublishPageProps & { published: LatestRelease }) {
  const t = useTranslations('schedule')
  const { language } = usePage()
  const home = `/${language}/events/${event.slug}`
  const on = sayDate(language, published.publishedAt, event.timeZone)
  return (
    <>
      <p className="soft">
        <a href={`${home}/agenda`}>{t('releaseLine', { number: published.number, on })}</a>{' '}
        {textIn(published.note, language)}
      </p>
      <p>
        <a href={`${home}/releases`}>{t('releases')}</a>
      </p>
    </>
  )
}
