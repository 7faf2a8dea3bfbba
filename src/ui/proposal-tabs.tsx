import { useTranslations } from 'use-intl'
import { usePage } from '../platform/http/page-context.ts'
import { Tabs } from './tabs.tsx'

/** The proposals of an event, the call they answer and what their speakers need: the same row, whichever area draws the page. */
export function ProposalTabs({
  slug,
  current,
}: {
  slug: string
  current: 'list' | 'call' | 'enter' | 'stage'
}) {
  const t = useTranslations('proposals')
  const { language } = usePage()
  const base = `/${language}/manage/events/${slug}/proposals`
  return (
    <Tabs
      label={t('proposals')}
      tabs={[
        { href: base, label: t('proposals'), current: current === 'list' },
        { href: `${base}/enter`, label: t('enter.tab'), current: current === 'enter' },
        { href: `${base}/stage`, label: t('stage'), current: current === 'stage' },
        { href: `${base}/call`, label: t('settings'), current: current === 'call' },
      ]}
    />
  )
}
