import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { usePage } from '../platform/http/page-context.ts'
import { textIn } from '../shared/localized-text.ts'
import { PublicPage } from './public-page.tsx'
import { Tabs } from './tabs.tsx'

const folders = {
  home: '',
  members: '/members',
  messages: '/messages',
  newsletter: '/newsletter',
  team: '/team',
} as const

export type CommunitySection = keyof typeof folders

type CommunityPageProps = {
  readonly section: CommunitySection
  readonly heading: string
  readonly children: ReactNode
}

/** A page on which a community is looked after, with the ways to the others. Only on addresses guarded by `:community`. */
export function CommunityPage({ section, heading, children }: CommunityPageProps) {
  const t = useTranslations('ui.community')
  const { language, scope } = usePage()
  const name = textIn(scope?.name, language)
  const base = `/${language}/manage/communities/${scope?.slug}`
  // An editor answers what is asked; members, messages and the team are for organisers.
  const all = scope?.standings.has('organiser') || scope?.standings.has('admin')
  return (
    <PublicPage
      title={heading === name ? name : `${heading} · ${name}`}
      noindex
      section="communities"
      {...(scope && { accent: scope.colour })}
    >
      <p className="eyebrow">
        <a href={`/${language}/communities/${scope?.slug}`}>{t('page', { name })}</a>
      </p>
      <h1>{heading}</h1>
      {all && (
        <Tabs
          label={t('label')}
          tabs={(Object.keys(folders) as CommunitySection[]).map((each) => ({
            href: base + folders[each],
            label: t(each),
            current: each === section,
          }))}
        />
      )}
      {children}
    </PublicPage>
  )
}
