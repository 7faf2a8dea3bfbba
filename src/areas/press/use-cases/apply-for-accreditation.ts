import { AppError } from '../../../shared/app-error.ts'
import { hitLimit } from '../../../platform/rate-limit.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { hasProvedAddress } from '../../accounts/queries.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { visibleEventScope } from '../../events/use-cases/visible-event.ts'
import { confirmApplication, keepApplication } from '../database/accreditations.ts'
import type { Application } from '../domain/accreditation.ts'
import { windowState } from '../domain/press-window.ts'
import { confirmMail, knownMail } from '../emails/application.ts'
import { ownPolicy } from '../policy.ts'
import { pressOf } from '../queries/press.ts'

const dayInSeconds = 24 * 60 * 60

/**
 * Somebody asks to be accredited at an event. It counts at once if the address is the proved one of who is signed in: then
 * the secret of the application is answered. Otherwise the owner of the address is asked by mail first (null), and whoever
 * asks learns nothing about whether there was an application. AppError 'not-found', 'accreditation-closed'.
 */
export const applyForAccreditation = (
  context: Context,
  slug: string,
  application: Application,
): Promise<string | null> =>
  transact(context, async (work) => {
    const { db, now, actor } = work
    const proof = authoriseInstallation(work, ownPolicy, 'accreditation.apply')
    const event = await visibleEventScope(work, slug)
    if (windowState(await pressOf(db, event.id), event, now) !== 'open')
      throw new AppError('accreditation-closed')
    const lang = context.language
    const kept = await keepApplication(db, proof, event.id, { ...application, lang }, now)
    const own = actor?.email === application.email && (await hasProvedAddress(db, actor.id))
    if (own) {
      if (await confirmApplication(db, proof, kept.secret, now))
        await work.audit({
          action: 'accreditation.apply',
          scope: 'event',
          scopeId: event.id,
          objectKind: 'accreditation',
          objectId: kept.id,
        })
      return kept.secret
    }
    // A mailbox gets three such mails a day at most, whoever asks from wherever.
    const limit = await hitLimit(db, `accreditation:${application.email}`, 3, dayInSeconds, now)
    if (!limit.allowed) return null
    const mail = kept.confirmedAt ? knownMail : confirmMail
    await work.mail(mail(kept, event, context.config.url))
    return null
  })
