import { invalidInput, notFound } from '../../../shared/app-error.ts'
import { newCode } from '../../../shared/ids.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseHost } from '../../accounts/use-cases/authorise.ts'
import { insertRules, lockProgramme, updateRule } from '../database.ts'
import type { RuleTemplate } from '../domain/kcd-rules.ts'
import { problemsOfRule } from '../domain/problems-of-rule.ts'
import { policy } from '../policy.ts'
import { rulesOf } from '../queries/rules.ts'

type RuleValues = Omit<RuleTemplate, 'key'>

/**
 * Changes a rule of a programme, or adds one behind the others without a key. Every number counts from then on. Its
 * kind stays. Throws `not-found` for a key that the programme does not have, `invalid-input` if the kind cannot be told
 * so.
 */
export const saveRule = (
  context: Context,
  programmeSlug: string,
  key: string | null,
  values: RuleValues,
): Promise<string> =>
  transact(context, async (work) => {
    const programme = await authoriseHost(work, policy, 'rule.edit', 'programme', programmeSlug)
    await lockProgramme(work.db, programme)
    const rules = await rulesOf(work.db, programme.id)
    const before = rules.find((rule) => rule.key === key)
    if (key !== null && !before) throw notFound()
    const rule = {
      ...values,
      key: key ?? `${values.kind}-${newCode(5).toLowerCase()}`,
      kind: before?.kind ?? values.kind,
    }
    const problems = problemsOfRule(rule)
    if (problems.length > 0) throw invalidInput(problems)
    if (before) await updateRule(work.db, programme, rule)
    else await insertRules(work.db, programme, [rule], rules.length)
    await work.audit({
      action: before ? 'rule.edit' : 'rule.add',
      scope: 'programme',
      scopeId: programme.id,
      objectKind: 'rule',
      objectId: rule.key,
      ...(before && { before: loggedRule(before) }),
      after: loggedRule(rule),
    })
    work.changed(`host:${programme.id}`)
    return rule.key
  })

/** A rule as the log keeps it: every number under its own name. */
const loggedRule = ({
  key,
  kind,
  parameters,
  due,
  warnDays,
  role,
  question,
  advice,
}: RuleTemplate) => ({
  rule: key,
  kind,
  ...parameters,
  due:
    due.side === 'always' || due.side === 'year-end'
      ? due.side
      : `${due.amount} ${due.unit} ${due.side}`,
  warnDays,
  role,
  question,
  advice,
})
