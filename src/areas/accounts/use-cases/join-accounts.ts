import { AppError } from '../../../shared/app-error.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import { sessionsOf } from '../../../platform/session-trust.ts'
import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import { deleteJoin } from '../database/account-joins.ts'
import { joinPeople, type Joined, type Joining } from '../database/join-people.ts'
import { askedJoin, otherAccount } from '../queries/account-joins.ts'
import { eventsWithSpeaker } from '../queries/speaking.ts'
import { auditOwnAct } from './audit-own-act.ts'

/**
 * Makes one of two accounts of one person, who has proved both addresses: by being signed in, and by the link that went to
 * the other. Everything of the other comes to the one who is signed in, and the other is gone. Where both had said the same
 * thing, as in two reviews of one proposal, the later stays; says how much. Throws `link-not-valid`, and
 * `join-guarded` for an account with a second step or a passkey, which a mailbox alone does not prove, `join-admin`.
 */
export const joinAccounts = (context: Context, secret: string): Promise<Joined> =>
  transact(context, async (work) => {
    const joining = await authoriseJoin(work, secret)
    const { db, actor } = work
    const joined = await joinPeople(db, joining)
    await deleteJoin(db, actor!.id)
    await auditOwnAct(work, 'account.join', joined)
    work.changed('network', 'news', sessionsOf(joining.id))
    if (joining.other) work.changed(sessionsOf(joining.other.id))
    work.changed(...(await eventsWithSpeaker(db, joining.id)).map((id) => `event:${id}`))
    return joined
  })

async function authoriseJoin(
  work: Work,
  secret: string,
): Promise<Authorized<Joining, 'account.join'>> {
  const { actor, db, now } = work
  if (!actor) throw new AppError('sign-in-required')
  const asked = await askedJoin(db, actor.id, secret, now, { lock: true })
  if (!asked) throw new AppError('link-not-valid')
  const other = await otherAccount(db, asked.email)
  if (other?.guarded) throw new AppError('join-guarded')
  if (other?.admin) throw new AppError('join-admin')
  const joining: Joining = {
    id: actor.id,
    email: actor.email,
    other: other ? { id: other.id, email: other.email } : null,
    otherEmail: asked.email,
  }
  return joining as Authorized<Joining, 'account.join'>
}
