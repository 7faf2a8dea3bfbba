import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Tabs } from '../../../../ui/index.ts'
import { PublicPage } from '../../../../ui/public-page.tsx'

const pages = ['overview', 'profile', 'security', 'data'] as const

type MeLayoutProps = {
  readonly current: (typeof pages)[number]
  readonly title: string
  readonly head?: ReactNode
  readonly children: ReactNode
}

/** The pages about oneself: tabs, a heading, content. */
export function MeLayout({ current, title, head, children }: MeLayoutProps) {
  const t = useTranslations('accounts')
  const { language } = usePage()
  const tabs = pages.map((page) => ({
    href: `/${language}/me${page === 'overview' ? '' : `/${page}`}`,
    label: t(`me.tabs.${page}`),
    current: page === current,
  }))
  return (
    <PublicPage title={title} noindex>
      {head ?? <h1 className="mb-4">{title}</h1>}
      <Tabs label={t('me.tabs.label')} tabs={tabs} />
      {children}
    </PublicPage>
  )
}
