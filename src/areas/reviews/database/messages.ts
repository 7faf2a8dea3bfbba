import { newId } from '../../../shared/ids.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'

type Message = {
  readonly proposalId: string
  readonly authorId: string
  readonly fromTeam: boolean
  readonly body: string
}

/** Adds a message to the conversation of a proposal, after `judgeProposal` or a speaker's own check proved that it may be. */
export const insertMessage = (db: DatabaseTransaction, message: Message, now: Date) =>
  db
    .insertInto('proposalMessages')
    .values({ ...message, id: newId(now.getTime()), writtenAt: now })
    .execute()
