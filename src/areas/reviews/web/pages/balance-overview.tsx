import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayLanguage } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { BarList } from '../../../../ui/charts.tsx'
import { Stat, Stats } from '../../../../ui/stat.tsx'
import type { Format, Track } from '../../../proposals/queries.ts'
import { decisions } from '../../domain/decision.ts'
import type { Balance } from '../../queries/ranking.ts'

type BalanceOverviewProps = {
  readonly balance: readonly Balance[]
  readonly tracks: readonly Track[]
  readonly formats: readonly Format[]
  readonly hrefOf: (changes: Readonly<Record<string, string>>) => string
}

/** How many of each decision there are, and how the accepted spread over tracks, formats and languages. */
export function BalanceOverview({ balance, tracks, formats, hrefOf }: BalanceOverviewProps) {
  const t = useTranslations('reviews')
  const { language } = usePage()
  const all = balance.find(({ by }) => by === 'all')
  if (!all) return null
  const decided = all.accepted + all.waitlisted + all.rejected
  const named = (each: readonly (Track | Format)[]) =>
    each.map(({ id, slug, name }) => ({ id, value: slug, label: textIn(name, language) }))
  const groups = [
    { by: 'track' as const, of: named(tracks) },
    { by: 'format' as const, of: named(formats) },
    {
      by: 'language' as const,
      of: ['es', 'en', 'pt'].map((code) => ({
        id: code,
        value: code,
        label: sayLanguage(language, code),
      })),
    },
  ]
  return (
    <section className="section" aria-label={t('balance')}>
      <Stats wide>
        {decisions.map((decision) => (
          <Stat
            key={decision}
            value={all[decision]}
            label={t(`decisions.${decision}`)}
            href={hrefOf({ decision, page: '1' })}
          />
        ))}
        <Stat
          value={all.submitted - decided}
          label={t('decisions.none')}
          href={hrefOf({ decision: 'none', page: '1' })}
        />
      </Stats>
      <div className="mt-6 grid gap-8 md:grid-cols-3">
        {groups
          .map(({ by, of }) => ({
            by,
            rows: of.flatMap(({ id, value, label }) => {
              const found = balance.find((each) => each.by === by && each.of === id)
              if (!found) return []
              const text = t('ofThem', { accepted: found.accepted, submitted: found.submitted })
              return [
                { label, value: found.accepted, text, href: hrefOf({ [by]: value, page: '1' }) },
              ]
            }),
          }))
          .filter(({ rows }) => rows.length > 0)
          .map(({ by, rows }) => (
            <div key={by}>
              <h2 className="eyebrow">{t(`acceptedBy.${by}`)}</h2>
              <BarList rows={rows} />
            </div>
          ))}
      </div>
    </section>
  )
}
