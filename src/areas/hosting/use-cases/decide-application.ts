import { invalidInput } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { answerAsHost } from '../database.ts'
import { moveByProgramme } from '../database/applications.ts'
import { hostStateOf, moveApplication } from '../domain/application-state.ts'
import { takeApplication } from './take-application.ts'
import { tellOwners } from './tell-owners.ts'

type Decision = { readonly act: 'approve' | 'decline'; readonly reason: string }

/**
 * A steward approves an application, by which the programme holds the event, or declines it with a reason; the event's
 * owners get a mail. Throws `invalid-input` for a decline without a reason, `application-moved-on` if it was decided or
 * withdrawn meanwhile.
 */
export const decideApplication = (
  context: Context,
  programmeSlug: string,
  code: string,
  { act, reason }: Decision,
): Promise<void> =>
  transact(context, async (work) => {
    const { programme, application, event } = await takeApplication(work, programmeSlug, code)
    const state = moveApplication(application.state, act)
    if (act === 'decline' && reason === '')
      throw invalidInput([{ field: 'reason', code: 'required' }])
    const stamp = { by: work.actor?.id ?? null, at: work.now }
    await answerAsHost(
      work.db,
      programme,
      'programme',
      event.id,
      { from: ['asked', 'accepted', 'declined'], to: hostStateOf(state), reason },
      stamp,
    )
    await moveByProgramme(work.db, programme, application.id, { state, reason }, stamp)
    await tellOwners(work, event, {
      what: act === 'approve' ? 'host-accepted' : 'host-declined',
      action: `application.${act}`,
      host: { ...programme, kind: 'programme' },
      reason,
      section: `setup/applications/${programme.slug}`,
    })
  })
