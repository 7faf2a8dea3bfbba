import { useTranslations } from 'use-intl'
import { usePage } from '../platform/http/page-context.ts'
import { Tabs } from './tabs.tsx'

const paths = {
  queue: 'reviews',
  reviewing: 'reviewing',
  assignment: 'assignment',
  ranking: 'reviews/ranking',
  decisions: 'reviews/decisions',
  notifications: 'reviews/notifications',
  statistics: 'reviews/statistics',
  setup: 'reviews/setup',
} as const

export type CommitteeTab = keyof typeof paths

export const committeeTabs = Object.keys(paths) as readonly CommitteeTab[]

type CommitteeTabsProps = {
  readonly slug: string
  readonly current: CommitteeTab
  /** Those the visitor may use, in their order. */
  readonly shown: readonly CommitteeTab[]
}

/** The committee's work in its order, the same row on every page of it, whichever area draws the page. */
export function CommitteeTabs({ slug, current, shown }: CommitteeTabsProps) {
  const t = useTranslations('ui.committee')
  const { language } = usePage()
  if (shown.length < 2) return null
  return (
    <Tabs
      label={t('label')}
      tabs={shown.map((tab) => ({
        href: `/${language}/manage/events/${slug}/${paths[tab]}`,
        label: t(`tabs.${tab}`),
        current: tab === current,
      }))}
    />
  )
}
