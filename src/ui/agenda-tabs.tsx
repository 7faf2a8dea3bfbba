import { useTranslations } from 'use-intl'
import { usePage } from '../platform/http/page-context.ts'
import { Tabs } from './tabs.tsx'

/** The working copy, where timetables are searched, the rooms it is laid out in, what comes from elsewhere, and the way to the public. */
export function AgendaTabs({
  slug,
  current,
}: {
  slug: string
  current: 'timetable' | 'plan' | 'rooms' | 'import' | 'publish'
}) {
  const t = useTranslations('schedule')
  const { language } = usePage()
  const base = `/${language}/manage/events/${slug}/agenda`
  return (
    <Tabs
      label={t('agenda')}
      tabs={[
        { href: base, label: t('timetable'), current: current === 'timetable' },
        { href: `${base}/plan`, label: t('plan'), current: current === 'plan' },
        { href: `${base}/rooms`, label: t('rooms'), current: current === 'rooms' },
        { href: `${base}/import`, label: t('import.tab'), current: current === 'import' },
        { href: `${base}/publish`, label: t('publish'), current: current === 'publish' },
        {
          href: `/${language}/manage/events/${slug}/feedback`,
          label: t('feedback'),
          current: false,
        },
      ]}
    />
  )
}
