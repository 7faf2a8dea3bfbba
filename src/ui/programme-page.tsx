import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { usePage } from '../platform/http/page-context.ts'
import { textIn } from '../shared/localized-text.ts'
import { PublicPage } from './public-page.tsx'
import { Tabs } from './tabs.tsx'

export type ProgrammeSection =
  | 'home'
  | 'applications'
  | 'checks'
  | 'rules'
  | 'terms'
  | 'kiosks'
  | 'settings'
  | 'team'
  | 'log'

const folders: Record<ProgrammeSection, string> = {
  home: '',
  applications: '/applications',
  checks: '/checks',
  rules: '/rules',
  terms: '/terms',
  kiosks: '/kiosks',
  settings: '/settings',
  team: '/team',
  log: '/log',
}

type ProgrammePageProps = {
  /** Where one is; null below a section, which then is a link too. */
  readonly section: ProgrammeSection | null
  /** The page's own heading below the programme's name; without it the name is the heading. */
  readonly heading?: string
  readonly children: ReactNode
}

/** A page on which a programme is looked after, with the ways to the others. Only on addresses guarded by `:programme`. */
export function ProgrammePage({ section, heading, children }: ProgrammePageProps) {
  const t = useTranslations('ui.programme')
  const { language, scope } = usePage()
  const name = textIn(scope?.name, language)
  const base = `/${language}/manage/programmes/${scope?.slug}`
  const accent = scope && { accent: scope.colour }
  return (
    <PublicPage
      title={heading ? `${heading} · ${name}` : name}
      noindex
      section="communities"
      {...accent}
    >
      <p className="eyebrow">
        <a href={`/${language}/programmes/${scope?.slug}`}>{t('programmePage', { name })}</a>
      </p>
      <h1>{heading ?? name}</h1>
      <Tabs
        label={t('sections.label')}
        tabs={(Object.keys(folders) as ProgrammeSection[]).map((each) => ({
          href: base + folders[each],
          label: t(`sections.${each}`),
          current: each === section,
        }))}
      />
      {children}
    </PublicPage>
  )
}
