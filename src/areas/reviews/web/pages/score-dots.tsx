import { useFormatter, useTranslations } from 'use-intl'

const [width, step, low] = [76, 16, 6]

/** The scores of a proposal as dots from 1 to 5, equals on top of each other; in words for who does not see them. */
export function ScoreDots({ scores }: { readonly scores: readonly number[] }) {
  const t = useTranslations('reviews')
  const format = useFormatter()
  if (scores.length === 0) return <span className="soft">–</span>
  const stacks = Map.groupBy(scores, (score) => Math.round(score * 2) / 2)
  const tallest = Math.max(...[...stacks.values()].map(({ length }) => length))
  const height = Math.max(18, tallest * 7 + 6)
  const x = (score: number) => low + (score - 1) * step
  const said = scores.map((score) => format.number(score, { maximumFractionDigits: 1 })).join(', ')
  return (
    <svg
      className="chart"
      role="img"
      aria-label={t('scoresGiven', { scores: said })}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <path className="rest" d={`M${low} ${height - 2}H${x(5)}v1H${low}z`} />
      {[...stacks].flatMap(([score, equal]) =>
        equal.map((_, at) => (
          <circle
            className="share"
            key={`${score} ${at}`}
            cx={x(score)}
            cy={height - 6 - at * 7}
            r="3"
          />
        )),
      )}
    </svg>
  )
}
