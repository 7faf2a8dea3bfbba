import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button, LinkButton } from '../../../../ui/button.tsx'
import { ConfirmDanger } from '../../../../ui/confirm-danger.tsx'
import { DateCheck, type DateCheckProps } from '../../../../ui/date-check.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { TodoList } from '../../../../ui/todo-list.tsx'
import type { AnnouncementNeed } from '../../domain/announcement.ts'
import type { EventSetup } from '../../queries.ts'
import type { SetupStep } from '../forms.ts'
import { StepPage, type StepProps } from './step-frame.tsx'
import { shownLocalized } from './typed-localized.ts'

const stepOf: Record<AnnouncementNeed, SetupStep> = {
  name: 'basics',
  dates: 'basics',
  city: 'place',
  languages: 'basics',
  hosts: 'hosts',
  tagline: 'texts',
  contact: 'care',
  'code-of-conduct': 'care',
}

/** Hosts that are named and have not accepted: nobody sees their names before. */
function AskedHosts({ event }: { event: EventSetup }) {
  const t = useTranslations('events')
  const { language } = usePage()
  const asked = event.hosts.filter((host) => host.state !== 'accepted')
  if (asked.length === 0) return null
  const base = `/${language}/manage/events/${event.slug}/setup`
  return (
    <Notice kind="warning" title={t('hostsAsked.title')}>
      <p>{t('hostsAsked.lead')}</p>
      <ul>
        {asked.map((host) => (
          <li key={host.id}>
            <a
              href={
                host.kind === 'programme' ? `${base}/applications/${host.slug}` : `${base}/hosts`
              }
            >
              {host.name}
            </a>
            : {t(`hostState.${host.state}`)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** What still lacks, the button that tells the world, and the way to call it all off. */
export function AnnounceStep({
  event,
  rejected,
  missing,
  concerned,
  check,
}: StepProps &
  DateCheckProps & {
    readonly missing: readonly AnnouncementNeed[]
    /** How many people a cancellation would be told to. */
    readonly concerned: number
  }) {
  const t = useTranslations('events')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(
    rejected?.problems.filter((problem) => problem.field !== 'confirmation'),
  )
  const base = `/${language}/manage/events/${event.slug}/setup`
  const mistyped = useProblems(rejected?.problems).errorOf('confirmation')
  return (
    <StepPage event={event} step="announce">
      {summary}
      {event.cancelledAt ? (
        <Form action={`${base}/reinstate`}>
          <Notice kind="warning" title={t('cancelledTitle')}>
            {t('cancelledLead')}
          </Notice>
          <FormActions>
            <Button kind="quiet">{t('reinstate')}</Button>
          </FormActions>
        </Form>
      ) : event.announcedAt ? (
        <Notice kind="success" title={t('isAnnounced')}>
          <LinkButton kind="quiet" href={`/${language}/events/${event.slug}`}>
            {t('seePage')}
          </LinkButton>
        </Notice>
      ) : (
        <>
          <TodoList
            todos={missing.map((need) => ({
              when: t('missing'),
              urgent: true,
              title: t(`needs.${need}`),
              action: { label: t('fillIn'), href: `${base}/${stepOf[need]}` },
            }))}
            empty={
              <Notice kind="success" title={t('readyTitle')}>
                {t('readyLead')}
              </Notice>
            }
          />
          <AskedHosts event={event} />
          <DateCheck check={check} />
          <Form action={`${base}/announce`}>
            <FormActions>
              <Button disabled={missing.length > 0}>{t('announce')}</Button>
              <LinkButton kind="quiet" href={`/${language}/events/${event.slug}`}>
                {t('preview')}
              </LinkButton>
            </FormActions>
          </Form>
        </>
      )}
      {event.announcedAt && !event.cancelledAt && (
        <ConfirmDanger
          action={`${base}/cancel`}
          label={t('cancel')}
          nameToType={textIn(event.name, language)}
          consequence={
            <div className="stack">
              <p>
                <b>{t('cancelTold', { count: concerned })}</b>
              </p>
              <p>{t('cancelConsequence')}</p>
            </div>
          }
          {...(mistyped && { error: mistyped })}
        >
          <LocalizedFields
            name="note"
            rows={3}
            label={t('cancelNote')}
            help={t('cancelNoteHelp')}
            required={false}
            error={errorOf('note')}
            value={shownLocalized(rejected, 'note', event.cancellationNote)}
          />
        </ConfirmDanger>
      )}
    </StepPage>
  )
}
