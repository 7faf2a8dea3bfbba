import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { allows } from '../../../../shared/policy.ts'
import { Tabs } from '../../../../ui/tabs.tsx'
import { policy } from '../../policy.ts'

type Tab = 'queue' | 'reviewing' | 'assignment' | 'conflicts'

const places = {
  queue: { path: 'reviews', action: 'reviewer.profile' },
  reviewing: { path: 'reviewing', action: 'reviewer.profile' },
  assignment: { path: 'assignment', action: 'assignment.make' },
  conflicts: { path: 'assignment/conflicts', action: 'conflict.rule' },
} as const

/** Who reads what, from both sides; each tab for those who may use it. */
export function CommitteeTabs({ slug, current }: { slug: string; current: Tab }) {
  const t = useTranslations('assignment')
  const { language, scope } = usePage()
  return (
    <Tabs
      label={t('tabs.label')}
      tabs={(Object.keys(places) as Tab[])
        .filter((tab) => scope && allows(policy, places[tab].action, scope.standings))
        .map((tab) => ({
          href: `/${language}/manage/events/${slug}/${places[tab].path}`,
          label: t(`tabs.${tab}`),
          current: tab === current,
        }))}
    />
  )
}
