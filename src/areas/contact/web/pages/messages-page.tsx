import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant } from '../../../../platform/i18n/dates.ts'
import { Button } from '../../../../ui/button.tsx'
import { CommunityPage } from '../../../../ui/community-page.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Form } from '../../../../ui/form.tsx'
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
  readonly rejected?: Rejected
}

/** What was written to the organisers, by what became of it. */
export function MessagesPage(props: MessagesPageProps) {
  const { kind, messages, more, open, state, page, base, rejected } = props
  const t = useTranslations('contact')
  const { summary } = useProblems(rejected?.problems)
  return (
    <Frame kind={kind} heading={t('messages')}>
      <p className="lead">{t('messagesLead', { days: daysKept })}</p>
      {summary}
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
          <MessageRow key={message.id} message={message} action={`${base}/${message.id}`} />
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

function MessageRow({ message, action }: { message: Message; action: string }) {
  const t = useTranslations('contact')
  const { language } = usePage()
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
