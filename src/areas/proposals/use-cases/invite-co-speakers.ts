import type { Authorized } from '../../../shared/authorized.ts'
import { actLimits, limitActs } from '../../../platform/limit-acts.ts'
import { hitLimit } from '../../../platform/rate-limit.ts'
import type { Work } from '../../../platform/use-case.ts'
import type { EventScope } from '../../accounts/queries.ts'
import { findOrInvitePerson, type Found } from '../../accounts/use-cases/find-or-invite-person.ts'
import { insertInvitations } from '../database/co-speakers.ts'
import { coSpeakerMail } from '../emails/co-speaker.ts'
import type { ProposalScope } from '../queries.ts'

/** How long an invitation can be answered. */
const invitationDays = 30

export const invitationEnd = (now: Date): Date =>
  new Date(now.getTime() + invitationDays * 24 * 60 * 60 * 1_000)

type Proposal = Authorized<ProposalScope, 'proposal.edit' | 'speakers.invite' | 'proposal.enter'>

/**
 * Names people as co-speakers of a proposal, in the caller's transaction: those who do not stand on it yet get a mail with
 * a link by which they say whether they speak. Answers how many are new.
 */
export async function inviteCoSpeakers(
  work: Work,
  event: EventScope,
  proposal: Proposal,
  emails: readonly string[],
): Promise<number> {
  const people: Found[] = []
  for (const email of emails) people.push(await findOrInvitePerson(work, { email }))
  const expiresAt = invitationEnd(work.now)
  const secrets = await insertInvitations(
    work.db,
    proposal,
    people.map(({ id }) => id),
    { now: work.now, expiresAt },
  )
  for (const person of people) {
    const secret = secrets.get(person.id)
    if (secret) await mailInvitation(work, event, proposal, person, { secret, expiresAt })
  }
  return secrets.size
}

/** The mail with the link. A mailbox gets five of them a day at most, whoever names it. */
export async function mailInvitation(
  work: Work,
  event: EventScope,
  proposal: Pick<ProposalScope, 'id' | 'code' | 'title'>,
  person: Pick<Found, 'email' | 'name' | 'lang'>,
  link: { readonly secret: string; readonly expiresAt: Date },
): Promise<void> {
  await limitActs(work, actLimits.invite)
  const day = 24 * 60 * 60
  const { allowed } = await hitLimit(work.db, `co-speaker:${person.email}`, 5, day, work.now)
  if (!allowed) return
  await work.mail({
    kind: 'proposals.co-speaker',
    recipient: person.email,
    recipientName: person.name,
    eventId: event.id,
    ...coSpeakerMail(person.lang, {
      event,
      proposal,
      by: work.actor?.name ?? '',
      url: `${work.context.config.url}/${person.lang}/co-speaker/${link.secret}`,
      until: link.expiresAt,
    }),
  })
}
