import { transact, type Context } from '../../../platform/use-case.ts'
import type { Correction } from '../../themes/domain/correction.ts'
import { keepCorrection } from '../../themes/use-cases/keep-correction.ts'
import { authorisePost } from './authorise-post.ts'

/** Corrects a theme of a post. Throws `unknown-theme` and what `authorisePost` throws. */
export const correctPostTheme = (
  context: Context,
  slug: string,
  correction: Correction,
): Promise<void> =>
  transact(context, async (work) => {
    const post = await authorisePost(work, 'post.edit', slug)
    const { id, eventId, communityId } = post
    await keepCorrection(work, post, { kind: 'post', id }, correction, {
      scope: eventId ? 'event' : communityId ? 'community' : 'installation',
      scopeId: eventId ?? communityId,
    })
    work.changed('news')
  })
