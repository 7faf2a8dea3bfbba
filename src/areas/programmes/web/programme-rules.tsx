import { notFound } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { kcdRules } from '../domain/kcd-rules.ts'
import { isRuleKind, type RuleKind } from '../domain/rule-kinds.ts'
import { ruleByKey, rulesOf } from '../queries/rules.ts'
import { beginWithKcdRules } from '../use-cases/begin-with-kcd-rules.ts'
import { saveRule } from '../use-cases/save-rule.ts'
import { switchRule } from '../use-cases/switch-rule.ts'
import { parametersOf, ruleForm, switchForm } from './forms.ts'
import { RulePage } from './pages/rule-page.tsx'
import { RulesPage } from './pages/rules-page.tsx'

const list = (x: Exchange) => x.path('manage', 'programmes', x.param('programme'), 'rules')

/** The rules of a programme. */
export const rulesPage = async (x: Exchange): Promise<Response> =>
  x.page(<RulesPage rules={await rulesOf(x.context.db, x.scope!.id)} />)

export async function beginRules(x: Exchange): Promise<Response> {
  await beginWithKcdRules(x.context, x.param('programme'))
  return x.redirect(list(x), 'rules-begun')
}

/** A rule as it is first offered: with the numbers of the Kubernetes Community Days where they have that kind. */
function offered(kind: RuleKind) {
  const usual = kcdRules.find((rule) => rule.kind === kind)
  return {
    key: '',
    kind,
    parameters: usual?.parameters ?? {},
    due: usual?.due ?? { side: 'before', amount: 2, unit: 'months' },
    warnDays: usual?.warnDays ?? 28,
    role: usual?.role ?? 'team',
    question: {},
    advice: {},
  } as const
}

function newRule(x: Exchange, kind: string, rejected?: Rejected): Response {
  if (!isRuleKind(kind)) throw notFound()
  return x.page(<RulePage rule={offered(kind)} isNew {...(rejected && { rejected })} />)
}

export const newRulePage = async (x: Exchange): Promise<Response> =>
  newRule(x, x.url.searchParams.get('kind') ?? '')

async function oneRule(x: Exchange, rejected?: Rejected): Promise<Response> {
  const rule = await ruleByKey(x.context.db, x.scope!.id, x.param('rule'))
  if (!rule || !isRuleKind(rule.kind)) throw notFound()
  const { kind } = rule
  return x.page(<RulePage rule={{ ...rule, kind }} isNew={false} {...(rejected && { rejected })} />)
}

export const rulePage = (x: Exchange): Promise<Response> => oneRule(x)

export const addRule = (x: Exchange): Promise<Response> =>
  x.submit(
    ruleForm,
    async ({ parameters, ...input }) => {
      if (!isRuleKind(input.kind)) throw notFound()
      const values = { ...input, parameters: parametersOf(input.kind, parameters) }
      await saveRule(x.context, x.param('programme'), null, values)
      return x.redirect(list(x), 'saved')
    },
    async (rejected) => newRule(x, kindTyped(rejected), rejected),
  )

const kindTyped = ({ typed }: Rejected) => (typeof typed['kind'] === 'string' ? typed['kind'] : '')

export const changeRule = (x: Exchange): Promise<Response> =>
  x.submit(
    ruleForm,
    async ({ parameters, ...input }) => {
      const key = x.param('rule')
      const { kind } = (await ruleByKey(x.context.db, x.scope!.id, key)) ?? {}
      if (kind === undefined) throw notFound()
      const values = { ...input, kind, parameters: parametersOf(kind, parameters) }
      await saveRule(x.context, x.param('programme'), key, values)
      return x.redirect(list(x), 'saved')
    },
    (rejected) => oneRule(x, rejected),
  )

export const switchOnOrOff = (x: Exchange): Promise<Response> =>
  x.submit(
    switchForm,
    async ({ enabled }) => {
      await switchRule(x.context, x.param('programme'), x.param('rule'), enabled)
      return x.redirect(list(x), 'saved')
    },
    () => rulesPage(x),
  )
