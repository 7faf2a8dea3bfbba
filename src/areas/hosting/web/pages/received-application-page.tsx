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
  const action = `/${language}/manage/programmes/${scope?.slug}/applications/${application.code}`
  if (canMove(application.state, 'revoke'))
    return (
      <WordsForm
        action={`${action}/revoke`}
        act={t('revoke')}
        lead={t('revokeLead')}
        label={t('reason')}
        help={t('reasonHelp')}
        danger
        rejected={rejected}
      />
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
        <WordsForm
          action={`${action}/ask`}
          name="message"
          act={t('ask')}
          send={t('sendQuestion')}
          label={t('question')}
          help={t('questionHelp')}
          rejected={rejected}
        />
        <WordsForm
          action={`${action}/decide`}
          hidden={{ act: 'decline' }}
          act={t('decline')}
          label={t('reason')}
          help={t('reasonHelp')}
          danger
          rejected={rejected}
        />
      </div>
    </section>
  )
}

type WordsFormProps = {
  readonly action: string
  readonly name?: 'reason' | 'message'
  readonly hidden?: Readonly<Record<string, string>>
  /** The act as the closed form says it, and its button unless `send` does. */
  readonly act: string
  readonly send?: string
  readonly lead?: string
  readonly label: string
  readonly help: string
  readonly danger?: true
  readonly rejected: Rejected | undefined
}

/** An act that needs words, which the team reads; closed until it is meant, open when the words were refused. */
function WordsForm(props: WordsFormProps) {
  const { action, name = 'reason', hidden, act, send = act, lead, label, help, rejected } = props
  const { errorOf } = useProblems(rejected?.problems)
  return (
    <Details summary={act} open={Boolean(errorOf(name))}>
      {lead && <p>{lead}</p>}
      <Form action={action} hidden={hidden}>
        <TextArea
          name={name}
          label={label}
          help={help}
          required
          rows={4}
          maxLength={4000}
          error={errorOf(name)}
          value={typedText(rejected?.typed, name)}
        />
        <FormActions>
          <Button kind={props.danger ? 'danger' : 'quiet'}>{send}</Button>
        </FormActions>
      </Form>
    </Details>
  )
}
