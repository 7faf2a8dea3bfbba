import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant, sayLanguage } from '../../../../platform/i18n/dates.ts'
import { Button } from '../../../../ui/button.tsx'
import { CommunityPage } from '../../../../ui/community-page.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Details } from '../../../../ui/details.tsx'
import { fieldId } from '../../../../ui/field.tsx'
import { TextArea } from '../../../../ui/inputs.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { Tabs } from '../../../../ui/tabs.tsx'
import {
  daysKept,
  messageStates,
  type MessageState,
  type TargetKind,
} from '../../domain/message.ts'
import { mostCharacters } from '../forms.ts'
import type { Message } from '../../queries.ts'

type MessagesPageProps = {
  readonly kind: TargetKind
  readonly messages: readonly Message[]
  readonly more: boolean
  /** How many wait. */
  readonly open: number
  readonly state: MessageState
  readonly page: number
  readonly base: string
  /** An answer that could not be sent, and the message it was for. */
  readonly rejected?: Rejected & { readonly message?: string }
}

/** What was written to the organisers, by what became of it. */
export function MessagesPage(props: MessagesPageProps) {
  const { kind, messages, more, open, state, page, base, rejected } = props
  const t = useTranslations('contact')
  const { summary } = useProblems(rejected?.problems)
  return (
    <Frame kind={kind} heading={t('messages')}>
      <p className="lead">{t('messagesLead', { days: daysKept })}</p>
      {!rejected?.message && summary}
      <Tabs
        label={t('states')}
        tabs={messageStates.map((each) => ({
          href: each === 'open' ? base : `${base}?state=${each}`,
          label: t(`state.${each}`),
          current: each === state,
          ...(each === 'open' && { count: open }),
        }))}
      />
      {messages.length === 0 && <EmptyState title={t(`none.${state}`)}>{t('noneLead')}</EmptyState>}
      <ul>
        {messages.map((message) => (
          <MessageRow
            key={message.id}
            message={message}
            action={`${base}/${message.id}`}
            {...(rejected?.message === message.id && { rejected })}
          />
        ))}
      </ul>
      <Pagination
        page={page}
        pages={more ? page + 1 : page}
        hrefOf={(to) => `${base}?state=${state}&page=${to}`}
      />
    </Frame>
  )
}

type FrameProps = {
  readonly kind: TargetKind
  readonly heading: string
  readonly children: ReactNode
}

const Frame = ({ kind, heading, children }: FrameProps) =>
  kind === 'event' ? (
    <ManagePage section="team" heading={heading}>
      {children}
    </ManagePage>
  ) : (
    <CommunityPage section="messages" heading={heading}>
      {children}
    </CommunityPage>
  )

type RowProps = {
  readonly message: Message
  readonly action: string
  readonly rejected?: Rejected
}

function MessageRow({ message, action, rejected }: RowProps) {
  const t = useTranslations('contact')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  return (
    <li className="border-b border-line py-4">
      <p className="break-words">
        <b>{message.senderName}</b>{' '}
        <a className="break-all" href={`mailto:${message.senderEmail}`}>
          {message.senderEmail}
        </a>
      </p>
      <p className="soft">{sayInstant(language, message.createdAt, 'UTC')}</p>
      <p className="break-words whitespace-pre-line" lang={message.lang}>
        {message.message}
      </p>
      {message.answer !== '' && message.answeredAt && (
        <blockquote className="mt-3 border-l-4 border-line pl-4">
          <p className="soft">
            {t('answeredOn', { at: sayInstant(language, message.answeredAt, 'UTC') })}
          </p>
          <p className="break-words whitespace-pre-line" lang={message.lang}>
            {message.answer}
          </p>
        </blockquote>
      )}
      {message.state === 'open' && (
        <Details summary={t('answer', { name: message.senderName })} open={Boolean(rejected)}>
          <Form action={`${action}/answer`}>
            {summary}
            <TextArea
              name="words"
              id={fieldId(`words-${message.id}`)}
              label={t('answerLabel')}
              help={t('answerHelp', { language: sayLanguage(language, message.lang) })}
              required
              maxLength={mostCharacters}
              value={typedText(rejected?.typed, 'words')}
              error={errorOf('words')}
            />
            <FormActions>
              <Button>{t('sendAnswer')}</Button>
            </FormActions>
          </Form>
        </Details>
      )}
      <div className="actions">
        {messageStates
          .filter((each) => each !== message.state)
          .map((each) => (
            <Form key={each} action={action} hidden={{ state: each }}>
              <Button kind="quiet" size="small">
                {t(`set.${each}`)}
              </Button>
            </Form>
          ))}
      </div>
    </li>
  )
}
