import { sql } from 'kysely'
import type { Excerpt } from '../domain/find-themes.ts'
import type { Db } from './texts.ts'

/** A theme of one thing, as those who look after it see it. */
export type ThemeOfObject = {
  readonly theme: string
  readonly source: 'recognised' | 'added' | 'removed'
  readonly excerpts: readonly Excerpt[]
}

/** All themes of a thing with the words behind them and what people said, for its editors. */
export async function themesOf(
  db: Db,
  { kind, id }: { readonly kind: 'session' | 'proposal' | 'post'; readonly id: string },
): Promise<ThemeOfObject[]> {
  const { rows } = await sql<ThemeOfObject>`
    select theme, source, excerpts from theme_hits where ${sql.ref(`${kind}_id`)} = ${id} order by theme`.execute(
    db,
  )
  return rows
}

/** The themes of a released session, as everybody sees them. */
export async function publicThemesOfSession(db: Db, sessionId: string): Promise<string[]> {
  const { rows } = await sql<{ theme: string }>`
    select h.theme from theme_hits h join released_sessions s on s.session_id = h.session_id
    where h.session_id = ${sessionId} and (h.source = 'added' or h.source = 'recognised' and h.released)
    order by h.theme`.execute(db)
  return rows.map(({ theme }) => theme)
}

/** The themes of a post, as everybody sees them; that the post is published is for the caller to know. */
export async function publicThemesOfPost(db: Db, postId: string): Promise<string[]> {
  const { rows } = await sql<{ theme: string }>`
    select theme from theme_hits where post_id = ${postId} and source <> 'removed' order by theme`.execute(
    db,
  )
  return rows.map(({ theme }) => theme)
}
