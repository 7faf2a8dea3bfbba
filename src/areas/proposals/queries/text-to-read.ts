import { sql, type RawBuilder } from 'kysely'

/** Whether names are shown to the whole committee of an event now: for what nobody can ask names for. */
export const namesShown = (eventId: string): RawBuilder<boolean> =>
  sql<boolean>`(select not names_hidden(${eventId}::uuid))`

/**
 * A text of the proposals `p` for a reader who sees names, or not: then as it was redacted by hand. One that its speakers changed
 * since is hidden whole, until somebody has looked at it.
 */
export const textOfP = (
  field: 'title' | 'abstract' | 'notes',
  shown: boolean | RawBuilder<boolean>,
): RawBuilder<string> => {
  const text = sql.ref(`p.${field}`)
  if (shown === true) return sql<string>`${text}`
  const hidden = sql<string>`coalesce((select case when x.source = ${text} then x.redacted else '▇▇▇▇▇' end
    from proposal_redactions x where x.proposal_id = p.id and x.field = ${sql.lit(field)}), ${text})`
  return shown === false ? hidden : sql<string>`case when ${shown} then ${text} else ${hidden} end`
}

/** The title so. */
export const titleOfP = (shown: boolean | RawBuilder<boolean>): RawBuilder<string> =>
  textOfP('title', shown)
