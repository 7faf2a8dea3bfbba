import { usePage } from '../../../../platform/http/page-context.ts'
import { allows } from '../../../../shared/policy.ts'
import { CommitteeTabs, committeeTabs, type CommitteeTab } from '../../../../ui/committee-tabs.tsx'
import { policy } from '../../policy.ts'

const actions = {
  queue: 'review.read',
  reviewing: 'review.read',
  assignment: 'ranking.see',
  ranking: 'ranking.see',
  decisions: 'ranking.see',
  notifications: 'notification.send',
  statistics: 'ranking.see',
  setup: 'review.set-up',
} as const

/** The committee's work in its order; each tab for those who may use it. */
export function ReviewTabs({ slug, current }: { slug: string; current: CommitteeTab }) {
  const { scope } = usePage()
  const shown = committeeTabs.filter(
    (tab) => scope && allows(policy, actions[tab], scope.standings),
  )
  return <CommitteeTabs slug={slug} current={current} shown={shown} />
}
