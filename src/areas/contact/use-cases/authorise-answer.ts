import type { Work } from '../../../platform/use-case.ts'
import { authoriseEvent, authoriseHost } from '../../accounts/use-cases/authorise.ts'
import type { Answerable } from '../database.ts'
import type { TargetKind } from '../domain/message.ts'
import { policy } from '../policy.ts'

/** The community or event, with the proof that the actor may answer what is written to its organisers. */
export const authoriseAnswer = (work: Work, kind: TargetKind, slug: string): Promise<Answerable> =>
  kind === 'event'
    ? authoriseEvent(work, policy, 'event-messages.answer', slug)
    : authoriseHost(work, policy, 'community-messages.answer', 'community', slug)
