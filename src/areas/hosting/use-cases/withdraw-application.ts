import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { moveByTeam } from '../database/applications.ts'
import { moveApplication } from '../domain/application-state.ts'
import { openApplication } from './own-application.ts'
import { tellStewards } from './tell-stewards.ts'

/**
 * The team takes its application back before it is decided; it may apply again. Who wants an approved programme no more
 * takes it off the hosts. The stewards get a mail, unless they never saw it. Throws `application-moved-on`.
 */
export const withdrawApplication = (
  context: Context,
  eventSlug: string,
  programmeSlug: string,
): Promise<void> =>
  transact(context, async (work) => {
    const { event, programme, application } = await openApplication(work, eventSlug, programmeSlug)
    if (application.state === 'approved') throw new AppError('application-moved-on')
    const state = moveApplication(application.state, 'withdraw')
    await moveByTeam(work.db, event, application.id, state, {
      by: work.actor?.id ?? null,
      at: work.now,
    })
    if (application.state === 'draft') return
    await tellStewards(work, event, {
      what: 'application-withdrawn',
      action: 'application.withdraw',
      programmeId: programme.id,
      code: application.code,
    })
  })
