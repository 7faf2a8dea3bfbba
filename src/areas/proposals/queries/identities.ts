import { sql, type RawBuilder } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Identity } from '../domain/identities.ts'

type Db = Database | DatabaseTransaction

/** What the speakers of the proposals `p` say of who they are. */
export const identitiesOfP: RawBuilder<readonly Identity[]> = sql<readonly Identity[]>`
  coalesce((select jsonb_agg(jsonb_build_object('name', who.name, 'email', who.email, 'organisation', who.organisation,
      'links', who.links) order by s.position)
    from proposal_speakers s join people who on who.id = s.person_id where s.proposal_id = p.id), '[]')`

/** What the speakers of some proposals say of who they are, by the proposals' ids. */
export async function identitiesOf(
  db: Db,
  proposalIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Identity[]>> {
  const { rows } = await sql<{ id: string; speakers: readonly Identity[] }>`
    select p.id, ${identitiesOfP} as speakers from proposals p where p.id = any(${[...proposalIds]}::uuid[])`.execute(
    db,
  )
  return new Map(rows.map(({ id, speakers }) => [id, speakers]))
}
