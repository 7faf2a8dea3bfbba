import { AppError, invalidInput } from '../../../shared/app-error.ts'
import { acceptSlides } from '../../../platform/files/accept-slides.ts'
import { actLimits, limitActs } from '../../../platform/limit-acts.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { insertLink } from '../database/needs.ts'
import { linksOf } from '../queries/needs.ts'
import { authoriseStage } from './authorise-stage.ts'

const most = 20

type Link = {
  readonly title: string
  readonly public: boolean
  /** An address, or a file. */
  readonly to: string | { readonly name: string; readonly bytes: Uint8Array }
}

/**
 * Puts slides or a link beside one's own accepted proposal, for the team or for everybody. `too-many` beyond twenty;
 * `invalid-input` beside `file` for what is no slides.
 */
export async function addLink(
  context: Context,
  eventSlug: string,
  code: string,
  { title, public: open, to }: Link,
): Promise<void> {
  const file = typeof to === 'string' ? null : slidesOf(to)
  await transact(context, async (work) => {
    const { event, proposal } = await authoriseStage(work, eventSlug, code)
    if ((await linksOf(work.db, proposal.id)).length >= most)
      throw new AppError('too-many', { max: most })
    if (file) {
      await limitActs(work, actLimits.upload)
      // Stored before the row that names it: a file too many does no harm, one that lacks would.
      await context.storage.put(file.sha256, file.bytes, file.type)
    }
    const link = { title, public: open, url: typeof to === 'string' ? to : '', file }
    await insertLink(work.db, proposal, link, { personId: work.actor!.id, now: work.now })
    await work.audit({
      action: 'stage.add-link',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'proposal',
      objectId: proposal.id,
      after: { code, title: proposal.title, public: open },
    })
    if (open) work.changed(`event:${event.id}`)
  })
}

function slidesOf(upload: { readonly name: string; readonly bytes: Uint8Array }) {
  try {
    return acceptSlides(upload)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    throw invalidInput([{ field: 'file', code: error.code, params: error.params }])
  }
}
