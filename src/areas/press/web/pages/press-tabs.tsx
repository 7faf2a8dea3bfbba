import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { allows } from '../../../../shared/policy.ts'
import { Tabs } from '../../../../ui/tabs.tsx'
import { policy } from '../../policy.ts'

const parts = {
  applications: { path: '', action: 'press.decide' },
  settings: { path: '/settings', action: 'press.set-up' },
  kit: { path: '/kit', action: 'press-kit.edit' },
} as const

/** The pages on which the press of an event is looked after, as far as the reader may open them. */
export function PressTabs({ current }: { current: keyof typeof parts }) {
  const t = useTranslations('press')
  const { language, scope } = usePage()
  const base = `/${language}/manage/events/${scope?.slug ?? ''}/press`
  return (
    <Tabs
      label={t('title')}
      tabs={(Object.keys(parts) as (keyof typeof parts)[])
        .filter((part) => scope && allows(policy, parts[part].action, scope.standings))
        .map((part) => ({
          href: base + parts[part].path,
          label: t(`tabs.${part}`),
          current: part === current,
        }))}
    />
  )
}
