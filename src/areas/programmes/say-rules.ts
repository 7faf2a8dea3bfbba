import { translator } from '../../platform/i18n/messages.ts'
import { sayDayAndYear, sayMoney } from '../../platform/i18n/dates.ts'
import { textIn, type Language } from '../../shared/localized-text.ts'
import type { Verdict } from './domain/judge-rule.ts'
import type { SaidValue } from './domain/measure.ts'
import { isRuleKind } from './domain/rule-kinds.ts'
import { ruleTitle } from './domain/rule-title.ts'
import type { Due, Rule } from './domain/rule.ts'

const sayValue = (language: Language, value: SaidValue): string | number => {
  if (typeof value !== 'object') return value
  if ('day' in value) return sayDayAndYear(language, value.day)
  if ('minor' in value) return sayMoney(language, value.minor, value.currency)
  return textIn(value.name, language)
}

/** The sentences about rules in a language, for pages, mails and calendars. */
export function sayRules(language: Language) {
  const t = translator(language, 'programmes')
  return {
    /** What a rule asks, with its numbers. */
    title(rule: Pick<Rule, 'kind' | 'parameters' | 'question'>): string {
      const title = ruleTitle(rule)
      return 'words' in title
        ? textIn(title.words, language)
        : t(title.message as never, title.values as never)
    },
    /** What was measured. */
    measured({ rule, measure }: Pick<Verdict, 'rule' | 'measure'>): string {
      if (!isRuleKind(rule.kind)) return t('unknownKind')
      const values = Object.fromEntries(
        Object.entries(measure.values).map(([name, value]) => [name, sayValue(language, value)]),
      )
      return t(`kind.${rule.kind}.${measure.said}` as never, values as never)
    },
    /** What to do, in the programme's words if it has some. */
    advice: (rule: Rule): string =>
      textIn(rule.advice, language) ||
      (isRuleKind(rule.kind) ? t(`kind.${rule.kind}.advice` as never) : ''),
    /** By when, in words that hold for every event. */
    due: ({ side, amount, unit }: Due): string =>
      side === 'before' || side === 'after'
        ? t(`due.${side}`, { span: t(`span.${unit}`, { amount }) })
        : t(`due.${side}`),
  }
}
