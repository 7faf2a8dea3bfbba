import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Button } from '../../../../ui/button.tsx'
import { ConfirmDanger } from '../../../../ui/confirm-danger.tsx'
import { DateCheck, type DateCheckProps } from '../../../../ui/date-check.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { TextArea } from '../../../../ui/inputs.tsx'
import { Island } from '../../../../ui/island.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { TryDays } from '../../../../ui/try-days.tsx'
import type { ApplicationContent, Term } from '../../domain/application-content.ts'
import { canMove, type HostState } from '../../domain/application-state.ts'
import type { Application } from '../../queries/applications.ts'
import { AcceptedTerms, ApplicationFacts } from './application-facts.tsx'
import { ApplicationForm } from './application-form.tsx'
import { ApplicationStateTag } from './application-state-tag.tsx'
import { Thread } from './thread.tsx'

type ApplicationPageProps = DateCheckProps & {
  readonly programme: { readonly slug: string; readonly name: string; readonly state: HostState }
  /** The latest one; null before the first draft. */
  readonly application: Application | null
  readonly content: ApplicationContent
  /** The days that are checked: those written, or others that are being picked. */
  readonly asked: Pick<ApplicationContent, 'startsOn' | 'endsOn'>
  readonly terms: readonly Term[]
  readonly timeZone: string
  readonly editable: boolean
  readonly rejected?: Rejected
}

/** An event team's application to a programme. */
export function ApplicationPage(props: ApplicationPageProps) {
  const { programme, application, content, terms, timeZone, editable, check, asked, rejected } =
    props
  const t = useTranslations('hosting')
  const { language, scope } = usePage()
  const setup = `/${language}/manage/events/${scope?.slug}/setup`
  const action = `${setup}/applications/${programme.slug}`
  const { summary } = useProblems(rejected?.problems)
  const open = editable || (application && canMove(application.state, 'withdraw'))
  const messages = application?.messages ?? []
  return (
    <ManagePage section="setup" heading={t('title', { programme: programme.name })}>
      <p>
        <a href={`${setup}/hosts`}>{t('backToHosts')}</a>
        {application && (
          <>
            {' '}
            <ApplicationStateTag state={application.state} />
          </>
        )}
      </p>
      <Standing {...props} />
      {open && (
        <div data-date-check>
          <DateCheck check={check} />
        </div>
      )}
      {editable && (
        <>
          <Island name="date-check" />
          <TryDays startsOn={asked.startsOn} endsOn={asked.endsOn} />
        </>
      )}
      <Thread messages={messages} timeZone={timeZone} />
      {application?.state === 'questions' && (
        <Form action={`${action}/answer`}>
          {rejected && !rejected.typed['attendance'] && summary}
          <TextArea name="message" label={t('yourAnswer')} required rows={4} maxLength={4000} />
          <FormActions>
            <Button>{t('sendAnswer')}</Button>
          </FormActions>
        </Form>
      )}
      {editable ? (
        <ApplicationForm
          action={action}
          programme={programme.name}
          content={content}
          terms={terms}
          accepted={application?.acceptedTerms ?? []}
          {...(rejected?.typed['attendance'] && { rejected })}
        />
      ) : (
        application && (
          <section className="section">
            <h2>{t('whatYouWrote')}</h2>
            <ApplicationFacts content={application.content} timeZone={timeZone} />
            <AcceptedTerms terms={application.acceptedTerms} timeZone={timeZone} />
          </section>
        )
      )}
      {application && ['draft', 'submitted', 'questions'].includes(application.state) && (
        <ConfirmDanger
          action={`${action}/withdraw`}
          label={t('withdraw')}
          consequence={<p>{t('withdrawSure')}</p>}
        />
      )}
    </ManagePage>
  )
}

/** Where it stands and what comes next, in a sentence. */
function Standing({ programme, application }: ApplicationPageProps) {
  const t = useTranslations('hosting')
  const said = { programme: programme.name }
  if (programme.state === 'accepted')
    return (
      <Notice kind="success" title={t('holds', said)}>
        {t('holdsLead')}
      </Notice>
    )
  if (!application) return <p className="lead">{t('lead', said)}</p>
  const { state, reason } = application
  const kind = state === 'submitted' ? 'info' : 'warning'
  return (
    <Notice kind={kind} title={t(`stands.${state}`, said)}>
      <p>{t(`next.${state}`)}</p>
      {reason && <p className="whitespace-pre-line">{reason}</p>}
    </Notice>
  )
}
