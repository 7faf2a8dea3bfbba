import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { allows } from '../../../../shared/policy.ts'
import { CommitteeTabs, committeeTabs } from '../../../../ui/committee-tabs.tsx'
import { Tabs } from '../../../../ui/tabs.tsx'
import { policy } from '../../policy.ts'

type Tab = 'reviewing' | 'assignment' | 'conflicts'

/** The committee's row of tabs; below it, for who assigns, the two pages about who reads what. */
export function AssignmentTabs({ slug, current }: { slug: string; current: Tab }) {
  const t = useTranslations('assignment')
  const { language, scope } = usePage()
  const assigns = scope !== null && allows(policy, 'assignment.make', scope.standings)
  const base = `/${language}/manage/events/${slug}/assignment`
  return (
    <>
      <CommitteeTabs
        slug={slug}
        current={current === 'conflicts' ? 'assignment' : current}
        shown={assigns ? committeeTabs : ['queue', 'reviewing']}
      />
      {current !== 'reviewing' && (
        <Tabs
          label={t('tabs.label')}
          tabs={(['assignment', 'conflicts'] as const).map((tab) => ({
            href: tab === 'assignment' ? base : `${base}/conflicts`,
            label: t(`tabs.${tab}`),
            current: tab === current,
          }))}
        />
      )}
    </>
  )
}
