import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { saveSettings, type FeedbackSettings } from '../database.ts'
import { policy } from '../policy.ts'
import { settingsOf } from '../queries.ts'

/** Says whether feedback can be given and when speakers read it. */
export const setUpFeedback = (
  context: Context,
  eventSlug: string,
  settings: FeedbackSettings,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'feedback.edit', eventSlug)
    const before = await settingsOf(work.db, event.id)
    await saveSettings(work.db, event, settings, work.now)
    await work.audit({
      action: 'feedback.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'event',
      objectId: event.id,
      before: { open: before.open, toSpeakers: before.toSpeakers },
      after: settings,
    })
    work.changed(`event:${event.id}`)
  })
