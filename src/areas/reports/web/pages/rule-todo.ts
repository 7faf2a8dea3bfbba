import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import type { Verdict } from '../../../programmes/domain/judge-rule.ts'
import { ruleTitle } from '../../../programmes/domain/rule-title.ts'

/** The rule that is broken or at risk and was or is due first, as a thing to do; none for who has no way there. */
export function useRuleTodo(verdicts: readonly Verdict[], href: string | undefined, today: string) {
  const t = useTranslations('reports')
  const say = useTranslations('programmes')
  const { language } = usePage()
  const dueOf = ({ due }: Verdict) => due ?? today
  const urgent = verdicts
    .filter(({ state }) => state === 'broken' || state === 'at-risk')
    .toSorted((a, b) => dueOf(a).localeCompare(dueOf(b)))
  const [first] = urgent
  if (!first || href === undefined) return []
  const title = ruleTitle(first.rule)
  return [
    {
      due: dueOf(first),
      title:
        'words' in title
          ? textIn(title.words, language)
          : say(title.message as never, title.values as never),
      detail: t(first.state === 'broken' ? 'rule.broken' : 'rule.atRisk', {
        more: urgent.length - 1,
      }),
      action: { label: t('rule.act'), href },
    },
  ]
}
