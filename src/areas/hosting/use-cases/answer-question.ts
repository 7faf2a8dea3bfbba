import { transact, type Context } from '../../../platform/use-case.ts'
import { insertMessage, moveByTeam } from '../database/applications.ts'
import { moveApplication } from '../domain/application-state.ts'
import { openApplication } from './own-application.ts'
import { tellStewards } from './tell-stewards.ts'

/** The team answers a steward's question; the stewards get the answer by mail. Throws `application-moved-on` if none waits. */
export const answerQuestion = (
  context: Context,
  eventSlug: string,
  programmeSlug: string,
  answer: string,
): Promise<void> =>
  transact(context, async (work) => {
    const { event, programme, application } = await openApplication(work, eventSlug, programmeSlug)
    const state = moveApplication(application.state, 'answer')
    const stamp = { by: work.actor?.id ?? null, at: work.now }
    await moveByTeam(work.db, event, application.id, state, stamp)
    await insertMessage(
      work.db,
      event,
      {
        applicationId: application.id,
        side: 'team',
        authorName: work.actor?.name ?? '',
        body: answer,
      },
      stamp,
    )
    await tellStewards(work, event, {
      what: 'application-answered',
      action: 'application.answer',
      programmeId: programme.id,
      code: application.code,
      words: answer,
    })
  })
