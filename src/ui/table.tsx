import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Island } from './island.tsx'

export type Column<Row> = {
  readonly key: string
  readonly label: string
  readonly cell: (row: Row) => ReactNode
  /** Numbers stand right, in even figures. */
  readonly number?: boolean | undefined
  /** Where a click on the head leads; the page's own address with another order. */
  readonly sortHref?: string | undefined
  readonly sorted?: 'ascending' | 'descending' | undefined
  /** The cell that names the row; it leads the card on a phone. The first column unless said. */
  readonly head?: boolean | undefined
  /** Left out at phone width. */
  readonly wideOnly?: boolean | undefined
}

export type TableProps<Row> = {
  readonly caption: string
  /** Shows the caption; otherwise only screen readers hear it. */
  readonly showCaption?: boolean | undefined
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** A checkbox before each row, sent under this name with the row's key; put the table into a form. */
  readonly select?: {
    readonly name: string
    readonly label: (row: Row) => string
    /** Ticked to begin with. */
    readonly checked?: (row: Row) => boolean
  }
  /** What stands instead of an empty table. */
  readonly empty?: ReactNode | undefined
}

/** Rows to compare; at phone width every row becomes a card. */
export function Table<Row>(props: TableProps<Row>) {
  const t = useTranslations('ui')
  const { columns, rows, select } = props
  if (rows.length === 0 && props.empty) return <>{props.empty}</>
  const lead = columns.find((c) => c.head) ?? columns[0]
  return (
    <div className="table-frame">
      <table className="table-calm">
        <caption className={props.showCaption ? undefined : 'sr-only'}>{props.caption}</caption>
        <thead>
          <tr>
            {select && (
              <th scope="col" className="tick">
                <input
                  type="checkbox"
                  className="checkbox"
                  data-select-all={select.name}
                  aria-label={t('table.selectAll')}
                  hidden
                />
                <Island name="select-all" />
              </th>
            )}
            {columns.map((c) => (
              <th
                key={c.key}
                scope="col"
                aria-sort={c.sorted}
                className={
                  `${c.number ? 'number' : ''}${c.wideOnly ? ' wide-only' : ''}` || undefined
                }
              >
                {c.sortHref ? <a href={c.sortHref}>{c.label}</a> : c.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={props.rowKey(row)}>
              {select && (
                <td className="tick">
                  <input
                    type="checkbox"
                    className="checkbox"
                    name={select.name}
                    value={props.rowKey(row)}
                    aria-label={select.label(row)}
                    defaultChecked={select.checked?.(row)}
                  />
                </td>
              )}
              {columns.map((c) => {
                const className =
                  `${c.number ? 'number' : ''}${c.wideOnly ? ' wide-only' : ''}` || undefined
                return c === lead ? (
                  <th key={c.key} scope="row" className={className}>
                    {c.cell(row)}
                  </th>
                ) : (
                  <td key={c.key} className={className} data-label={c.label}>
                    {c.cell(row)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
