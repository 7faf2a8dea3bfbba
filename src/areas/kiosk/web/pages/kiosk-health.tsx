import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant, sayShortDay } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Sparkline } from '../../../../ui/charts.tsx'
import { Details } from '../../../../ui/details.tsx'
import { Table } from '../../../../ui/table.tsx'
import type { KioskContent } from '../../domain/content.ts'
import type { KioskScreen } from '../../queries.ts'
import type { scansOf } from '../../queries/codes.ts'

type HealthProps = {
  readonly screens: readonly KioskScreen[]
  readonly scans: Awaited<ReturnType<typeof scansOf>>
  readonly content: KioskContent
  /** By whose clock its people read times. */
  readonly timeZone: string
}

/** How the screens of a kiosk are, and how often its codes were scanned. */
export function KioskHealth({ screens, scans, content, timeZone }: HealthProps) {
  const t = useTranslations('kiosk')
  const { language, now } = usePage()
  const away = (screen: KioskScreen) => now.getTime() - screen.lastSeenAt.getTime() > 180_000
  return (
    <>
      <section className="section">
        <h2>{t('health.title')}</h2>
        <Table
          caption={t('health.title')}
          rows={screens}
          rowKey={({ screen }) => screen}
          empty={<p className="soft">{t('health.none')}</p>}
          columns={[
            {
              key: 'screen',
              label: t('health.screen'),
              cell: ({ width, height }) => `${width} × ${height}`,
            },
            {
              key: 'state',
              label: t('health.state'),
              cell: (screen) =>
                away(screen)
                  ? t('health.away', { at: sayInstant(language, screen.lastSeenAt, timeZone) })
                  : t('health.since', { at: sayInstant(language, screen.onlineSince, timeZone) }),
            },
            {
              key: 'content',
              label: t('health.content'),
              cell: ({ contentVersion }) =>
                contentVersion === content.version ? t('health.newest') : t('health.older'),
            },
            {
              key: 'clock',
              label: t('health.clock'),
              cell: ({ clockOffsetSeconds }) =>
                Math.abs(clockOffsetSeconds) > 120
                  ? t('health.wrongBy', { minutes: Math.round(clockOffsetSeconds / 60) })
                  : t('health.right'),
            },
            {
              key: 'kept',
              label: t('health.kept'),
              cell: ({ kept }) => (kept ? t('health.keptYes') : t('health.keptNo')),
            },
          ]}
        />
      </section>
      <section className="section">
        <h2>{t('scans.title')}</h2>
        <Table
          caption={t('scans.title')}
          rows={scans}
          rowKey={({ kind, title }) => `${kind} ${JSON.stringify(title)}`}
          empty={<p className="soft">{t('scans.none')}</p>}
          columns={[
            {
              key: 'what',
              label: t('scans.what'),
              cell: ({ kind, title }) =>
                `${t(`scans.kind.${kind as 'event'}`)} ${textIn(title, language)}`.trim(),
            },
            {
              key: 'days',
              label: t('scans.days'),
              cell: ({ days }) => <Sparkline values={days} />,
            },
            { key: 'week', label: t('scans.week'), number: true, cell: ({ week }) => week },
            { key: 'all', label: t('scans.all'), number: true, cell: ({ scans: all }) => all },
          ]}
        />
        <ScansByDay scans={scans} />
      </section>
    </>
  )
}

/** The days on which somebody scanned, the last first, in numbers. */
function ScansByDay({ scans }: Pick<HealthProps, 'scans'>) {
  const t = useTranslations('kiosk')
  const { language, now } = usePage()
  const totals = (scans[0]?.days ?? []).map((_, at) => ({
    day: new Date(now.getTime() - (27 - at) * 86_400_000).toISOString().slice(0, 10),
    count: scans.reduce((sum, { days }) => sum + (days[at] ?? 0), 0),
  }))
  const days = totals.filter(({ count }) => count > 0).toReversed()
  if (days.length === 0) return null
  return (
    <Details summary={t('scans.byDay')}>
      <ul>
        {days.map(({ day, count }) => (
          <li key={day}>{`${sayShortDay(language, day)}: ${count}`}</li>
        ))}
      </ul>
    </Details>
  )
}
