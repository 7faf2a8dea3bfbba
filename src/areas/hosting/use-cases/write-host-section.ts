import type { LocalizedText } from '../../../shared/localized-text.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { updateHostWords } from '../database.ts'
import { policy } from '../policy.ts'
import { authoriseHostSection } from './authorise-host-section.ts'

/** Writes what a host says in its section of the event's page. Throws as `authoriseHostSection` does. */
export const writeHostSection = (
  context: Context,
  slug: string,
  hostId: string,
  words: LocalizedText,
): Promise<void> =>
  transact(context, async (work) => {
    const { event, host } = await authoriseHostSection(
      work,
      policy,
      'host-section.edit',
      slug,
      hostId,
    )
    await updateHostWords(work.db, event, host.id, words)
    await work.audit({
      action: 'host-section.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'host',
      objectId: host.id,
      before: { words: host.words },
      after: { words },
    })
    work.changed(`event:${event.id}`)
  })
