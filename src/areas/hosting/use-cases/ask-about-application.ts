import { transact, type Context } from '../../../platform/use-case.ts'
import { insertMessage, moveByProgramme } from '../database/applications.ts'
import { moveApplication } from '../domain/application-state.ts'
import { takeApplication } from './take-application.ts'
import { tellOwners } from './tell-owners.ts'

/**
 * A steward asks the team something; the event's owners get the question by mail and can change what they wrote. Throws
 * `not-found`, or `application-moved-on` once it is decided.
 */
export const askAboutApplication = (
  context: Context,
  programmeSlug: string,
  code: string,
  question: string,
): Promise<void> =>
  transact(context, async (work) => {
    const { programme, application, event } = await takeApplication(work, programmeSlug, code)
    const state = moveApplication(application.state, 'ask')
    const stamp = { by: work.actor?.id ?? null, at: work.now }
    await moveByProgramme(work.db, programme, application.id, { state, reason: '' }, stamp)
    await insertMessage(
      work.db,
      programme,
      {
        applicationId: application.id,
        side: 'programme',
        authorName: work.actor?.name ?? '',
        body: question,
      },
      stamp,
    )
    await tellOwners(work, event, {
      what: 'application-asked',
      action: 'application.ask',
      host: { ...programme, kind: 'programme' },
      reason: question,
      section: `setup/applications/${programme.slug}`,
    })
  })
