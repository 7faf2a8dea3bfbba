import { AppError } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { eventBySlug } from '../../accounts/queries.ts'
import { invitationBySecret } from '../queries/invitations.ts'
import { answerInvitation } from '../use-cases/answer-invitation.ts'
import { inviteCoSpeaker } from '../use-cases/invite-co-speaker.ts'
import { removeCoSpeaker } from '../use-cases/remove-co-speaker.ts'
import { shareCoSpeakerLink } from '../use-cases/share-co-speaker-link.ts'
import { coSpeakerForm, invitationAnswerForm } from './forms.ts'
import { InvitationPage } from './pages/invitation-page.tsx'
import { showProposal } from './proposal.tsx'

const back = (x: Exchange) =>
  x.path('events', x.param('event'), 'call', 'proposals', x.param('proposal'))
const named = (x: Exchange) => [x.param('event'), x.param('proposal')] as const

/** Names somebody as a co-speaker, or writes to them again. */
export const inviteForm = (x: Exchange): Promise<Response> =>
  x.submit(
    coSpeakerForm,
    async ({ email }) => {
      await inviteCoSpeaker(x.context, ...named(x), email)
      return x.redirect(back(x), 'co-speaker-invited')
    },
    (coSpeaker) => showProposal(x, undefined, { coSpeaker }),
  )

export async function removeForm(x: Exchange): Promise<Response> {
  await removeCoSpeaker(x.context, ...named(x), x.param('person'))
  return x.redirect(back(x), 'co-speaker-removed')
}

export async function shareLink(x: Exchange): Promise<Response> {
  await shareCoSpeakerLink(x.context, ...named(x), { end: false })
  return x.redirect(back(x), 'co-speaker-link-made')
}

export async function endLink(x: Exchange): Promise<Response> {
  await shareCoSpeakerLink(x.context, ...named(x), { end: true })
  return x.redirect(back(x), 'co-speaker-link-ended')
}

async function invitation(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { db, now } = x.context
  const found = await invitationBySecret(db, x.param('secret'))
  const event = found && (await eventBySlug(db, found.eventSlug))
  if (!event || found.expiresAt <= now()) throw new AppError('invitation-not-valid')
  const response = x.page(
    <InvitationPage
      event={event}
      invitation={found}
      action={x.url.pathname}
      {...(rejected && { rejected })}
    />,
  )
  response.headers.set('referrer-policy', 'no-referrer')
  return response
}

/** Where the link of an invitation leads: two buttons, since programs that look at links must not answer. */
export const invitationPage = (x: Exchange): Promise<Response> => invitation(x)

export const answerInvitationForm = (x: Exchange): Promise<Response> =>
  x.submit(
    invitationAnswerForm,
    async ({ answer, name }) => {
      const accept = answer === 'accept'
      await answerInvitation(x.context, x.param('secret'), { accept, name })
      return x.redirect(
        x.path('co-speaker', x.param('secret')),
        accept ? 'invitation-accepted' : 'invitation-declined',
      )
    },
    (rejected) => invitation(x, rejected),
  )
