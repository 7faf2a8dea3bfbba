import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { IntervalBars } from '../../../../ui/interval-bars.tsx'
import { BarList } from '../../../../ui/charts.tsx'
import { nameOfTheme } from '../../domain/theme-by-id.ts'
import type { ReportPageProps } from '../report-view.ts'

const mostBars = 12

/** The most named themes with what their share may be; the changes with their range; what was named together. */
export function ReportCharts({ figures, pairs }: Pick<ReportPageProps, 'figures' | 'pairs'>) {
  const t = useTranslations('themes.report')
  const { language } = usePage()
  const { now, before, lines } = figures
  const named = lines.filter((line) => line.now > 0).slice(0, mostBars)
  const changed = lines
    .filter(({ verdict }) => verdict !== 'too-few')
    .toSorted((a, b) => Math.abs(b.change.change) - Math.abs(a.change.change))
    .slice(0, mostBars)
    .toSorted((a, b) => b.change.change - a.change.change)
  const edge = Math.max(0.1, ...changed.flatMap(({ change }) => [-change.low, change.high]))
  const signed = new Intl.NumberFormat(language, { signDisplay: 'exceptZero' })
  const points = (value: number) => signed.format(Math.round(value * 100))
  return (
    <>
      <section className="section">
        <h2>{t('shares')}</h2>
        <p className="soft">{t(before.sessions > 0 ? 'sharesLeadCompared' : 'sharesLead')}</p>
        <IntervalBars
          from={0}
          to={Math.max(0.1, ...named.map(({ share }) => share.high))}
          rows={named.map((line) => ({
            key: line.theme,
            label: nameOfTheme(line.theme, language),
            href: `/${language}/themes/${line.theme}`,
            text: t('shareText', { count: line.now, of: now.sessions, share: line.share.share }),
            interval: { value: line.share.share, low: line.share.low, high: line.share.high },
            ...(before.sessions > 0 && { before: line.shareBefore.share }),
          }))}
        />
      </section>
      {changed.length > 0 && (
        <section className="section">
          <h2>{t('changes')}</h2>
          <p className="soft">{t('changesLead')}</p>
          <IntervalBars
            from={-edge}
            to={edge}
            rows={changed.map(({ theme, change, verdict }) => ({
              key: theme,
              label: nameOfTheme(theme, language),
              href: `/${language}/themes/${theme}`,
              text: t('changeText', {
                points: points(change.change),
                low: points(change.low),
                high: points(change.high),
                verdict: t(`verdicts.${verdict}`),
              }),
              interval: { value: change.change, low: change.low, high: change.high },
            }))}
          />
        </section>
      )}
      {pairs.length > 0 && (
        <section className="section">
          <h2>{t('together')}</h2>
          <BarList
            tone="cobalt"
            rows={pairs.map(({ one, other, count }) => ({
              label: `${nameOfTheme(one, language)} + ${nameOfTheme(other, language)}`,
              value: count,
              text: t('sessions', { count }),
            }))}
          />
        </section>
      )}
    </>
  )
}
