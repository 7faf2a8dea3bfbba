import { invalidInput } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { lockRegistrations, updateRegistration } from '../database/registrations.ts'
import { checkAnswers } from '../../../shared/questions/check-answers.ts'
import { questionsOf } from '../queries/catalogue.ts'
import { auditOwn } from './audit-own.ts'
import { ownRegistration } from './own-registration.ts'

type Change = { readonly name: string; readonly answers: Readonly<Record<string, unknown>> }

/** Changes the name and the answers, by the person who holds the registration. All problems at once. */
export const changeRegistration = (
  context: Context,
  secret: string,
  { name, answers: given }: Change,
): Promise<void> =>
  transact(context, async (work) => {
    const view = await ownRegistration(work, secret)
    await lockRegistrations(work.db, view.eventId, [view.id])
    const { answers, problems } = checkAnswers(await questionsOf(work.db, view.eventId), given)
    if (problems.length > 0)
      throw invalidInput(problems.map((p) => ({ ...p, field: `answers.${p.field}` })))
    await updateRegistration(work.db, view.eventId, view.id, { name, answers }, work.now)
    // What was answered is nobody's business in the log: only which questions.
    await auditOwn(work, view, 'registration.change', {}, { answered: Object.keys(answers) })
  })
