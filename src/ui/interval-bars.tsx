export type IntervalRow = {
  readonly key: string
  readonly label: string
  readonly href?: string | undefined
  /** The numbers in words; the picture only repeats them. */
  readonly text: string
  /** Null: there is nothing to draw. */
  readonly interval: {
    readonly value: number
    readonly low: number
    readonly high: number
  } | null
  /** What it was before, as a thin mark. */
  readonly before?: number | undefined
}

const width = 1000
const height = 14

/** Values with the range in which they may lie, one line each, all on one scale. A list that reads without the pictures. */
export function IntervalBars({
  rows,
  from,
  to,
}: {
  rows: readonly IntervalRow[]
  /** The ends of the scale; a line stands at zero if it lies between. */
  from: number
  to: number
}) {
  const x = (value: number) =>
    Math.round(((Math.min(to, Math.max(from, value)) - from) / (to - from || 1)) * width)
  return (
    <ul className="bar-list intervals">
      {rows.map((row) => (
        <li key={row.key}>
          <span>{row.href ? <a href={row.href}>{row.label}</a> : row.label}</span>
          <b>{row.text}</b>
          <svg
            className="chart agave interval"
            viewBox={`0 0 ${width} ${height}`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <rect className="rest" y="6" width={width} height="2" />
            {from < 0 && <rect className="zero" x={x(0) - 1} width="3" height={height} />}
            {row.interval && (
              <rect
                className="range"
                x={x(row.interval.low)}
                y="3"
                width={Math.max(2, x(row.interval.high) - x(row.interval.low))}
                height="8"
              />
            )}
            {row.before !== undefined && (
              <rect className="before" x={x(row.before) - 2} width="4" height={height} />
            )}
            {row.interval && (
              <rect className="share" x={x(row.interval.value) - 5} width="10" height={height} />
            )}
          </svg>
        </li>
      ))}
    </ul>
  )
}
