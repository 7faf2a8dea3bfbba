import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { usePage } from '../platform/http/page-context.ts'
import { PublicPage } from './public-page.tsx'
import { Tabs } from './tabs.tsx'

const pages = ['overview', 'profile', 'talks', 'following', 'security', 'data'] as const

type OwnPageProps = {
  readonly current: (typeof pages)[number]
  readonly title: string
  readonly head?: ReactNode
  readonly children: ReactNode
}

/** The pages about oneself: tabs, a heading, content. */
export function OwnPage({ current, title, head, children }: OwnPageProps) {
  const t = useTranslations('ui.own')
  const { language } = usePage()
  const tabs = pages.map((page) => ({
    href: `/${language}/me${page === 'overview' ? '' : `/${page}`}`,
    label: t(page),
    current: page === current,
  }))
  return (
    <PublicPage title={title} noindex>
      {head ?? <h1 className="mb-4">{title}</h1>}
      <Tabs label={t('label')} tabs={tabs} />
      {children}
    </PublicPage>
  )
}
