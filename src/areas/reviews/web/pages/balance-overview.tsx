import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayLanguage } from '../../../../platform/i18n/dates.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Details } from '../../../../ui/details.tsx'
import { BarList } from '../../../../ui/charts.tsx'
import type { Format, Track } from '../../../proposals/queries.ts'
import type { Balance } from '../../queries/ranking.ts'

type BalanceOverviewProps = {
  readonly balance: readonly Balance[]
  readonly tracks: readonly Track[]
  readonly formats: readonly Format[]
  readonly hrefOf: (changes: Readonly<Record<string, string>>) => string
}

/** How the accepted spread over tracks, formats and languages so far. */
export function BalanceOverview({ balance, tracks, formats, hrefOf }: BalanceOverviewProps) {
  const t = useTranslations('reviews')
  const { language } = usePage()
  if (balance.length === 0) return null
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
        label: beginSentence(sayLanguage(language, code)),
      })),
    },
  ]
  return (
    <Details summary={t('balance')}>
      <div className="grid gap-8 md:grid-cols-3">
        {groups
          .map(({ by, of }) => ({
            by,
            rows: of.flatMap(({ id, value, label }) => {
              const found = balance.find((each) => each.by === by && each.of === id)
              if (!found) return []
              const text = t('ofThem', { accepted: found.accepted, submitted: found.submitted })
              return [
                {
                  label,
                  value: found.accepted,
                  of: found.submitted,
                  text,
                  href: hrefOf({ [by]: value, page: '1' }),
                },
              ]
            }),
          }))
          .filter(({ rows }) => rows.length > 0)
          .map(({ by, rows }) => (
            <div key={by}>
              <p className="eyebrow">{t(`acceptedBy.${by}`)}</p>
              <BarList rows={rows} />
            </div>
          ))}
      </div>
    </Details>
  )
}
