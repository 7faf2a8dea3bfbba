import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Details } from '../../../../ui/details.tsx'
import { Table } from '../../../../ui/table.tsx'
import type { ReportFigures, ThemeLine } from '../../domain/build-report.ts'
import { nameOfTheme } from '../../domain/theme-by-id.ts'

/** All numbers behind the pictures. */
export function ReportTable({ figures, posts }: { figures: ReportFigures; posts: number }) {
  const t = useTranslations('themes.report')
  const { language } = usePage()
  const { now, before, lines } = figures
  const percent = new Intl.NumberFormat(language, { style: 'percent' })
  const range = (low: number, high: number) => `${percent.format(low)} – ${percent.format(high)}`
  const compares = before.sessions > 0
  return (
    <section className="section">
      <Details summary={t('numbers')}>
        <Table<ThemeLine>
          caption={t('numbers')}
          rows={lines}
          rowKey={({ theme }) => theme}
          columns={[
            {
              key: 'theme',
              label: t('theme'),
              cell: ({ theme }) => (
                <a href={`/${language}/themes/${theme}`}>{nameOfTheme(theme, language)}</a>
              ),
            },
            {
              key: 'now',
              label: t('ofSessions', { of: now.sessions }),
              number: true,
              cell: (line) => line.now,
            },
            {
              key: 'share',
              label: t('share'),
              number: true,
              cell: ({ share }) =>
                `${percent.format(share.share)} (${range(share.low, share.high)})`,
            },
            ...(posts > 0
              ? [
                  {
                    key: 'posts',
                    label: t('ofPosts', { of: posts }),
                    number: true,
                    cell: (line: ThemeLine) => line.posts,
                  },
                ]
              : []),
            ...(compares
              ? [
                  {
                    key: 'before',
                    label: t('ofSessionsBefore', { of: before.sessions }),
                    number: true,
                    cell: (line: ThemeLine) => line.before,
                  },
                  {
                    key: 'change',
                    label: t('change'),
                    number: true,
                    cell: ({ change }: ThemeLine) => range(change.low, change.high),
                  },
                  {
                    key: 'verdict',
                    label: t('verdict'),
                    cell: ({ verdict }: ThemeLine) => t(`verdicts.${verdict}`),
                  },
                ]
              : []),
          ]}
        />
      </Details>
    </section>
  )
}
