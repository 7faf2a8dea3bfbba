import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { LinkButton } from '../../../../ui/button.tsx'
import { BarList } from '../../../../ui/charts.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Hero } from '../../../../ui/hero.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import type { ThemeTotals } from '../../queries/public-themes.ts'

export type ListedTheme = ThemeTotals & {
  readonly name: string
  readonly kind: 'practice' | 'project'
}

/** The themes of the network: practices and projects, the most named first. */
export function ThemesPage({ themes }: { themes: readonly ListedTheme[] }) {
  const t = useTranslations('themes')
  const { language } = usePage()
  return (
    <PublicPage title={t('title')} description={t('lead')}>
      <Hero
        small
        title={t('title')}
        lead={t('lead')}
        actions={
          <LinkButton kind="quiet" href={`/${language}/themes/report`}>
            {t('report.title')}
          </LinkButton>
        }
      />
      {themes.length === 0 && <EmptyState title={t('none')}>{t('noneLead')}</EmptyState>}
      <div className="grid gap-x-16 lg:grid-cols-2">
        {(['practice', 'project'] as const).map((kind) => {
          const rows = themes.filter((theme) => theme.kind === kind)
          return (
            rows.length > 0 && (
              <section className="section" key={kind}>
                <h2>{t(`kinds.${kind}`)}</h2>
                <BarList
                  rows={rows.map(({ theme, name, sessions, posts }) => ({
                    label: name,
                    href: `/${language}/themes/${theme}`,
                    value: sessions + posts,
                    text: [
                      sessions > 0 && t('sessionCount', { sessions }),
                      posts > 0 && t('inPosts', { posts }),
                    ]
                      .filter(Boolean)
                      .join(' · '),
                  }))}
                  tone={kind === 'project' ? 'cobalt' : 'agave'}
                />
              </section>
            )
          )
        })}
      </div>
    </PublicPage>
  )
}
