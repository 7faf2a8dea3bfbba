import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { DateCheck, type DateCheckProps } from '../../../../ui/date-check.tsx'
import { Details } from '../../../../ui/details.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { TextArea } from '../../../../ui/inputs.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { isAcceptance } from '../../domain/accept-terms.ts'
import type { Term } from '../../domain/application-content.ts'
import { canMove } from '../../domain/application-state.ts'
import type { ReceivedApplication } from '../../queries/applications.ts'
import { AcceptedTerms, ApplicationFacts } from './application-facts.tsx'
import { ApplicationStateTag } from './application-state-tag.tsx'
import { ProgrammePage } from '../../../../ui/programme-page.tsx'
import { Thread } from './thread.tsx'

type ReceivedApplicationProps = DateCheckProps & {
  readonly application: ReceivedApplication
  /** The programme's terms as they are worded today. */
  readonly terms: readonly Term[]
  readonly rejected?: Rejected
}

/** An application as the steward reads it, asks about it and decides on it. */
export function ReceivedApplicationPage(props: ReceivedApplicationProps) {
  const { application, terms, check, rejected } = props
  const t = useTranslations('hosting')
  const { language } = usePage()
  const { summary } = useProblems(rejected?.problems)
  const { timeZone, submittedAt, decidedAt } = application
  const unaccepted = terms.filter(
    (term) => !application.acceptedTerms.some((one) => isAcceptance(one, term)),
  )
  return (
    <ProgrammePage section={null} heading={textIn(application.eventName, language)}>
      {summary}
      <p>
        <ApplicationStateTag state={application.state} />{' '}
        {submittedAt &&
          t('submittedBy', {
            name: application.submittedBy || 'Convite',
            when: sayInstant(language, submittedAt, timeZone),
          })}
      </p>
      {decidedAt && application.state !== 'questions' && (
        <Notice
          kind={application.state === 'approved' ? 'success' : 'info'}
          title={t('decidedBy', {
            name: application.decidedBy || 'Convite',
            when: sayInstant(language, decidedAt, timeZone),
          })}
        >
          {application.reason && <p className="whitespace-pre-line">{application.reason}</p>}
        </Notice>
      )}
      <section className="section">
        <h2>{t('theEvent')}</h2>
        <ApplicationFacts content={application.content} timeZone={timeZone} />
      </section>
      {canMove(application.state, 'withdraw') && <DateCheck check={check} />}
      <AcceptedTerms terms={application.acceptedTerms} timeZone={timeZone} />
      {unaccepted.length > 0 && (
        <Notice kind="warning" title={t('unaccepted')}>
          <ul>
            {unaccepted.map((term) => (
              <li key={term.id}>{textIn(term.text, language)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Thread messages={application.messages} timeZone={timeZone} />
      <Decision {...props} />
    </ProgrammePage>
  )
}

/** What the steward can do now: ask, approve, decline; or take an approval back. */
function Decision({ application, rejected }: ReceivedApplicationProps) {
  const t = useTranslations('hosting')
  const { language, scope } = usePage()
  const { errorOf } = useProblems(rejected?.problems)
  const action = `/${language}/manage/programmes/${scope?.slug}/applications/${application.code}`
  const typed = (name: string) => typedText(rejected?.typed, name)
  if (canMove(application.state, 'revoke'))
    return (
      <Details summary={t('revoke')} open={Boolean(errorOf('reason'))}>
        <p>{t('revokeLead')}</p>
        <Form action={`${action}/revoke`}>
          <TextArea
            name="reason"
            label={t('reason')}
            help={t('reasonHelp')}
            required
            rows={4}
            error={errorOf('reason')}
            value={typed('reason')}
          />
          <FormActions>
            <Button kind="danger">{t('revoke')}</Button>
          </FormActions>
        </Form>
      </Details>
    )
  if (!canMove(application.state, 'approve')) return null
  return (
    <section className="section">
      <h2>{t('decide')}</h2>
      <Form action={`${action}/decide`} hidden={{ act: 'approve' }}>
        <p>{t('approveLead')}</p>
        <FormActions>
          <Button>{t('approve')}</Button>
        </FormActions>
      </Form>
      <div className="section">
        <Details summary={t('ask')} open={Boolean(errorOf('message'))}>
          <Form action={`${action}/ask`}>
            <TextArea
              name="message"
              label={t('question')}
              help={t('questionHelp')}
              required
              rows={4}
              maxLength={4000}
              error={errorOf('message')}
              value={typed('message')}
            />
            <FormActions>
              <Button kind="quiet">{t('sendQuestion')}</Button>
            </FormActions>
          </Form>
        </Details>
        <Details summary={t('decline')} open={Boolean(errorOf('reason'))}>
          <Form action={`${action}/decide`} hidden={{ act: 'decline' }}>
            <TextArea
              name="reason"
              label={t('reason')}
              help={t('reasonHelp')}
              required
              rows={4}
              maxLength={4000}
              error={errorOf('reason')}
              value={typed('reason')}
            />
            <FormActions>
              <Button kind="danger">{t('decline')}</Button>
            </FormActions>
          </Form>
        </Details>
      </div>
    </section>
  )
}
