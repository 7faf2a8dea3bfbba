import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { pageNumber } from '../../../platform/http/page-number.ts'
import { messageStates, type TargetKind } from '../domain/message.ts'
import { listMessages } from '../queries.ts'
import { replyToMessage } from '../use-cases/reply-to-message.ts'
import { answerMessage } from '../use-cases/answer-message.ts'
import { answerForm, stateForm } from './forms.ts'
import { MessagesPage } from './pages/messages-page.tsx'

const addressOf = (x: Exchange, kind: TargetKind) =>
  x.path('manage', kind === 'event' ? 'events' : 'communities', x.param(kind), 'messages')

type Refused = Rejected & { /** The message that was answered. */ readonly message?: string }

async function page(x: Exchange, kind: TargetKind, rejected?: Refused): Promise<Response> {
  const asked = x.url.searchParams.get('state')
  const state = messageStates.find((each) => each === asked) ?? 'open'
  const at = pageNumber(x.url.searchParams)
  const listed = await listMessages(x.context.db, { kind, id: x.scope!.id }, { state, page: at })
  return x.page(
    <MessagesPage
      {...listed}
      kind={kind}
      state={state}
      page={at}
      base={addressOf(x, kind)}
      {...(rejected && { rejected })}
    />,
  )
}

/** What people wrote to the organisers, until they say that it was answered. */
export const messagesPage = (kind: TargetKind) => (x: Exchange) => page(x, kind)

export const setMessageState = (kind: TargetKind) => (x: Exchange) =>
  x.submit(
    stateForm,
    async ({ state }) => {
      await answerMessage(x.context, kind, x.param(kind), x.param('message'), state)
      return x.redirect(addressOf(x, kind), 'saved')
    },
    (rejected) => page(x, kind, rejected),
  )

/** Sends an answer from the organisers to who wrote. */
export const sendAnswer = (kind: TargetKind) => (x: Exchange) =>
  x.submit(
    answerForm,
    async ({ words }) => {
      await replyToMessage(x.context, kind, x.param(kind), x.param('message'), words)
      return x.redirect(addressOf(x, kind), 'answer-sent')
    },
    (rejected) => page(x, kind, { ...rejected, message: x.param('message') }),
  )
