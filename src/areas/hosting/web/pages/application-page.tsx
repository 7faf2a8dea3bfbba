import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Button } from '../../../../ui/button.tsx'
import { DateCheck, type DateCheckProps } from '../../../../ui/date-check.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { TextArea } from '../../../../ui/inputs.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
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
  readonly terms: readonly Term[]
  readonly timeZone: string
  readonly editable: boolean
  readonly rejected?: Rejected
}

/** An event team's application to a programme. */
export function ApplicationPage(props: ApplicationPageProps) {
  const { programme, application, content, terms, timeZone, editable, check, rejected } = props
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
      {open && <DateCheck check={check} />}
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
        <Form action={`${action}/withdraw`} confirm={t('withdrawSure')}>
          <FormActions>
            <Button kind="plain">{t('withdraw')}</Button>
          </FormActions>
        </Form>
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
