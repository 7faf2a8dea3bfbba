import { useTranslations } from 'use-intl'
import { Tabs } from '../../../../ui/tabs.tsx'

type CallTab = 'call' | 'form' | 'preview' | 'deadlines'

/** What is set up of one call, each on a page of its own. */
export function CallTabs({ base, current }: { readonly base: string; readonly current: CallTab }) {
  const t = useTranslations('proposals')
  return (
    <Tabs
      label={t('settings')}
      tabs={(['call', 'form', 'preview', 'deadlines'] as const).map((tab) => ({
        href: tab === 'call' ? base : tab === 'preview' ? `${base}/form/preview` : `${base}/${tab}`,
        label: t(`callTabs.${tab}`),
        current: tab === current,
      }))}
    />
  )
}
