import { useTranslations } from 'use-intl'
import { usePage } from '../platform/http/page-context.ts'
import { Tabs } from './tabs.tsx'

type HostTab = 'section' | 'call' | 'committee'

/** What one host has in an event, each on a page of its own; for its own people. */
export function HostTabs({ id, name, current }: { id: string; name: string; current: HostTab }) {
  const t = useTranslations('ui.host')
  const { language, scope } = usePage()
  const base = `/${language}/manage/events/${scope?.slug}/hosts`
  return (
    <>
      <p>
        <a href={base}>{t('all')}</a>
      </p>
      <Tabs
        label={name}
        tabs={(['section', 'call', 'committee'] as const).map((tab) => ({
          href: tab === 'section' ? `${base}/${id}` : `${base}/${id}/${tab}`,
          label: t(`tabs.${tab}`),
          current: tab === current,
        }))}
      />
    </>
  )
}
