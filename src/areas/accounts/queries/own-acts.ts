import type { Database } from '../../../platform/database/database.ts'

/** What a person did to their own account: the act and when. */
export type OwnActs = {
  readonly acts: readonly { readonly id: string; readonly at: Date; readonly action: string }[]
  readonly page: number
  readonly more: boolean
}

/** The acts on a person's own account, the newest first, one page of them; reads one more instead of counting. */
export async function ownActs(
  db: Database,
  personId: string,
  page: number,
  size = 10,
): Promise<OwnActs> {
  const rows = await db
    .selectFrom('auditLog')
    .select(['id', 'at', 'action'])
    .where('scope', '=', 'installation')
    .where('scopeId', '=', personId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(size + 1)
    .offset((page - 1) * size)
    .execute()
  return { acts: rows.slice(0, size), page, more: rows.length > size }
}
