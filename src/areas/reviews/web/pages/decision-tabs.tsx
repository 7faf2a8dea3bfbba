import { useTranslations } from 'use-intl'
import { Tabs } from '../../../../ui/tabs.tsx'
import { decisions, type Decision } from '../../domain/decision.ts'
import type { Balance } from '../../queries/ranking.ts'

type DecisionTabsProps = {
  readonly balance: readonly Balance[]
  readonly current: Decision | 'none' | null
  readonly hrefOf: (changes: Readonly<Record<string, string>>) => string
}

/** How many of each decision there are so far; each shows only those. */
export function DecisionTabs({ balance, current, hrefOf }: DecisionTabsProps) {
  const t = useTranslations('reviews')
  const all = balance.find(({ by }) => by === 'all')
  if (!all) return null
  const undecided = all.submitted - all.accepted - all.waitlisted - all.rejected
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
        ...decisions.map((decision) => tab(decision, all[decision])),
      ]}
    />
  )
}
