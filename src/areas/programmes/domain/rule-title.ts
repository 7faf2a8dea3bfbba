import type { LocalizedText } from '../../../shared/localized-text.ts'
import { isRuleKind } from './rule-kinds.ts'
import type { Rule } from './rule.ts'

/** What a rule asks: in the programme's words, or as a message of the catalogue (below `programmes`) with its numbers. */
export type RuleTitle =
  | { readonly words: LocalizedText }
  | { readonly message: string; readonly values: Readonly<Record<string, string | number>> }

export function ruleTitle({
  kind,
  parameters,
  question,
}: Pick<Rule, 'kind' | 'parameters' | 'question'>): RuleTitle {
  if (kind === 'by-hand' || !isRuleKind(kind)) return { words: question }
  const values = Object.entries(parameters).map(([name, value]): [string, string | number] => [
    name,
    // Minus one: no number was set.
    typeof value === 'string' ? value.replace('{city}', '…') : (value ?? -1),
  ])
  return { message: `kind.${kind}.title`, values: Object.fromEntries(values) }
}
