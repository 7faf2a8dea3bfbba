import { sql } from 'kysely'
import type { Database } from './database.ts'
import { json } from './json.ts'

/** How far the demo network is: `loading` stays behind when loading it was cut short. */
export type DemoState = 'none' | 'loading' | 'loaded'

/** What is written down about the demo network. */
export async function demoState(db: Database): Promise<DemoState> {
  const row = await db
    .selectFrom('settings')
    .select('value')
    .where('key', '=', 'demo')
    .executeTakeFirst()
  return (row?.value as DemoState | undefined) ?? 'none'
}

/** Writes down how far the demo network is. */
export async function keepDemoState(db: Database, state: DemoState): Promise<void> {
  const value = json(state)
  await db
    .insertInto('settings')
    .values({ key: 'demo', value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
}

/** Whether nobody has used this installation yet: no people, nobody who could host, no news. */
export async function isEmpty(db: Database): Promise<boolean> {
  const { rows } = await sql<{ empty: boolean }>`
    select not exists (select from people) and not exists (select from programmes)
      and not exists (select from communities) and not exists (select from posts) as empty`.execute(
    db,
  )
  return rows[0]?.empty ?? false
}

/** Lets the database count its rows anew, so that it plans well right after many were written. */
export async function analyse(db: Database): Promise<void> {
  await sql`analyze`.execute(db)
}
