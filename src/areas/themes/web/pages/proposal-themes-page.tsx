import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { LinkButton } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Table } from '../../../../ui/table.tsx'
import {
  fewestProposals,
  type ProposalThemeLine,
  type ProposalThemes,
} from '../../domain/proposal-themes.ts'
import { nameOfTheme } from '../../domain/theme-by-id.ts'

/** The themes of an event's proposals, and how many of its sessions name them; the smallest numbers stay unsaid. */
export function ProposalThemesPage({ slug, themes }: { slug: string; themes: ProposalThemes }) {
  const t = useTranslations('themes.proposals')
  const { language } = usePage()
  const { proposals, sessions, lines, withheld } = themes
  const base = `/${language}/manage/events/${slug}`
  const percent = new Intl.NumberFormat(language, { style: 'percent' })
  return (
    <ManagePage
      section="proposals"
      heading={t('title')}
      actions={
        <>
          <LinkButton kind="quiet" href={`${base}/proposals`}>
            {t('back')}
          </LinkButton>
          {lines.length > 0 && (
            <LinkButton kind="quiet" href={`${base}/themes.csv`}>
              {t('csv')}
            </LinkButton>
          )}
        </>
      }
    >
      <p>{t('lead', { proposals, fewest: fewestProposals })}</p>
      <Table<ProposalThemeLine>
        caption={t('title')}
        rows={lines}
        rowKey={({ theme }) => theme}
        empty={
          <EmptyState title={t('none')}>{t('noneLead', { fewest: fewestProposals })}</EmptyState>
        }
        columns={[
          {
            key: 'theme',
            label: t('theme'),
            cell: ({ theme }) => (
              <a href={`/${language}/themes/${theme}`}>{nameOfTheme(theme, language)}</a>
            ),
          },
          {
            key: 'proposals',
            label: t('ofProposals', { of: proposals }),
            number: true,
            cell: (line) => line.proposals,
          },
          {
            key: 'share',
            label: t('share'),
            number: true,
            cell: ({ share }) =>
              `${percent.format(share.share)} (${percent.format(share.low)} – ${percent.format(share.high)})`,
          },
          ...(sessions > 0
            ? [
                {
                  key: 'sessions',
                  label: t('ofSessions', { of: sessions }),
                  number: true,
                  cell: (line: ProposalThemeLine) => line.sessions,
                },
              ]
            : []),
        ]}
      />
      {withheld > 0 && lines.length > 0 && (
        <p className="soft">{t('withheld', { count: withheld, fewest: fewestProposals })}</p>
      )}
    </ManagePage>
  )
}
