type Tone = 'accent' | 'agave' | 'marigold' | 'cobalt'

const width = 120
const height = 40

/** Values over time as a small line; the numbers beside it say what it shows. */
export function Sparkline({ values, tone = 'accent' }: { values: readonly number[]; tone?: Tone }) {
  if (values.length < 2) return null
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const x = (at: number) => Math.round((at / (values.length - 1)) * (width - 4) + 2)
  const y = (value: number) =>
    Math.round((1 - (value - low) / (high - low || 1)) * (height - 6) + 3)
  const line = values.map((value, at) => `${x(at)} ${y(value)}`).join(' ')
  return (
    <svg
      className={`chart ${tone}`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <path className="area" d={`M2 ${height} ${line} ${width - 2} ${height}Z`} />
      <path className="line" d={`M${line}`} />
    </svg>
  )
}

type Point = { readonly at: number; readonly value: number }

/** What grew over time, each point at its own time, with words at both ends; a table beside it says the rest. */
export function GrowthCurve({
  points,
  from,
  to,
}: {
  points: readonly Point[]
  from: string
  to: string
}) {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || first.at === last.at) return null
  const x = (at: number) => Math.round(((at - first.at) / (last.at - first.at)) * 636 + 2)
  const y = (value: number) => Math.round((1 - value / (last.value || 1)) * 150 + 5)
  const line = points.map(({ at, value }) => `${x(at)} ${y(value)}`).join(' ')
  return (
    <figure className="growth">
      <svg
        className="chart accent"
        viewBox="0 0 640 160"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path className="area" d={`M2 160 ${line} 638 160Z`} />
        <path className="line" d={`M${line}`} vectorEffect="non-scaling-stroke" />
      </svg>
      <figcaption>
        <span>{from}</span>
        <span>{to}</span>
      </figcaption>
    </figure>
  )
}

/** A share of a whole, 0 to 1, as a filled bar; what goes beyond is cut off. */
export function Bar({
  share,
  tone = 'agave',
  wide = false,
}: {
  share: number
  tone?: Tone
  wide?: boolean | undefined
}) {
  const filled = Math.round(Math.min(1, Math.max(0, share)) * width * 10) / 10
  return (
    <svg
      className={`chart meter ${tone}${wide ? ' wide' : ''}`}
      width={width}
      height="12"
      viewBox={`0 0 ${width} 12`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="rest" width={width} height="12" rx={wide ? 0 : 6} />
      {filled > 0 && (
        <rect
          className="share"
          width={wide ? filled : Math.max(filled, 12)}
          height="12"
          rx={wide ? 0 : 6}
        />
      )}
    </svg>
  )
}

export type BarRow = {
  readonly label: string
  readonly value: number
  readonly text?: string | undefined
  readonly href?: string | undefined
  /** What the value is a part of: then the bar shows its share. */
  readonly of?: number | undefined
}

/** Named amounts, the largest as long as the line, or each a share of its own whole; readable as a list without any picture. */
export function BarList({ rows, tone = 'agave' }: { rows: readonly BarRow[]; tone?: Tone }) {
  const top = Math.max(1, ...rows.map((row) => row.value))
  return (
    <ul className="bar-list">
      {rows.map((row) => (
        <li key={row.label}>
          <span>{row.href ? <a href={row.href}>{row.label}</a> : row.label}</span>
          <b>{row.text ?? row.value}</b>
          <Bar share={row.value / (row.of ?? top)} tone={tone} wide />
        </li>
      ))}
    </ul>
  )
}
