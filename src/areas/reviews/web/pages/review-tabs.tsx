import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { allows } from '../../../../shared/policy.ts'
import { Tabs } from '../../../../ui/tabs.tsx'
import { policy } from '../../policy.ts'

type Tab =
  | 'queue'
  | 'reviewing'
  | 'assignment'
  | 'ranking'
  | 'decisions'
  | 'notifications'
  | 'statistics'
  | 'setup'

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
export function ReviewTabs({ slug, current }: { slug: string; current: Tab }) {
  const t = useTranslations('reviews')
  const { language, scope } = usePage()
  const event = `/${language}/manage/events/${slug}`
  const base = `${event}/reviews`
  const places: Partial<Record<Tab, string>> = {
    queue: base,
    reviewing: `${event}/reviewing`,
    assignment: `${event}/assignment`,
  }
  const shown = (Object.keys(actions) as Tab[]).filter(
    (tab) => scope && allows(policy, actions[tab], scope.standings),
  )
  if (shown.length < 2) return null
  return (
    <Tabs
      label={t('title')}
      tabs={shown.map((tab) => ({
        href: places[tab] ?? `${base}/${tab}`,
        label: t(`tabs.${tab}`),
        current: tab === current,
      }))}
    />
  )
}
