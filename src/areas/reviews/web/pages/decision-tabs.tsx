import { useTranslations } from 'use-intl'
import { Tabs } from '../../../../ui/tabs.tsx'
import { decisions, type Decision } from '../../domain/decision.ts'
import type { Balance } from '../../queries/ranking.ts'

type DecisionTabsProps = {
  readonly balance: readonly Balance[]
  readonly current: Decision | 'none' | null
  readonly hrefOf: (changes: Readonly<Record<string, string>>) => string
}

// The others show once they are used.
const firstDecisions: ReadonlySet<Decision> = new Set(['accepted', 'waitlisted', 'rejected'])

/** How many of each decision there are so far; each shows only those. */
export function DecisionTabs({ balance, current, hrefOf }: DecisionTabsProps) {
  const t = useTranslations('reviews')
  const all = balance.find(({ by }) => by === 'all')
  if (!all) return null
  const undecided = all.submitted - decisions.reduce((sum, each) => sum + all[each], 0)
  const tab = (decision: Decision | 'none', count: number) => ({
    href: hrefOf({ decision, page: '1' }),
    label: t(`decisions.${decision}`),
    count,
    current: current === decision,
  })
  return (
    <Tabs
      label={t('decision')}
      tabs={[
        {
          href: hrefOf({ decision: '', page: '1' }),
          label: t('all'),
          count: all.submitted,
          current: current === null,
        },
        tab('none', undecided),
        ...decisions
          .filter((each) => firstDecisions.has(each) || all[each] > 0 || current === each)
          .map((each) => tab(each, all[each])),
      ]}
    />
  )
}
