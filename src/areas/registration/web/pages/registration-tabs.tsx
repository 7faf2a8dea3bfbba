import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Tabs } from '../../../../ui/tabs.tsx'

type Props = { readonly slug: string; readonly current: 'people' | 'tickets' | 'questions' }

/** The parts of registration: who registered, what is on offer, what is asked. */
export function RegistrationTabs({ slug, current }: Props) {
  const t = useTranslations('registration')
  const { language } = usePage()
  const base = `/${language}/manage/events/${slug}/registration`
  return (
    <Tabs
      label={t('manage.title')}
      tabs={[
        { href: base, label: t('manage.people'), current: current === 'people' },
        { href: `${base}/tickets`, label: t('manage.tickets'), current: current === 'tickets' },
        {
          href: `${base}/questions`,
          label: t('manage.questions'),
          current: current === 'questions',
        },
      ]}
    />
  )
}
