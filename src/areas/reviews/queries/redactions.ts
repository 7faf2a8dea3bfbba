import { sql, type RawBuilder } from 'kysely'
import type { Identity } from '../domain/identities.ts'
import type { RedactableField, Redaction } from '../domain/redaction.ts'
import { mayJudge, type Db } from './scope.ts'

export type Redactions = Partial<Record<RedactableField, Redaction>>

/** What was hidden in the texts of the proposals `p`, by field. */
export const redactionsOfP: RawBuilder<Redactions> = sql<Redactions>`
  coalesce((select jsonb_object_agg(x.field, jsonb_build_object('source', x.source, 'redacted', x.redacted, 'passages', x.passages))
    from proposal_redactions x where x.proposal_id = p.id), '{}')`

/**
 * The title of the proposals `p` for a reader who sees names, or not: then as it was redacted. One that its speakers changed since
 * is hidden whole, in lists, until somebody has looked at it.
 */
export const titleOfP = (withNames: boolean): RawBuilder<string> =>
  withNames
    ? sql<string>`p.title`
    : sql<string>`coalesce((select case when x.source = p.title then x.redacted else '▇▇▇▇▇' end
        from proposal_redactions x where x.proposal_id = p.id and x.field = 'title'), p.title)`

/** A proposal with its texts, what is hidden in them, and who its speakers are: for who redacts it. */
export async function proposalToRedact(db: Db, eventId: string, code: string, readerId: string) {
  const { rows } = await sql<{
    id: string
    code: string
    lang: string
    title: string
    abstract: string
    notes: string
    redactions: Redactions
    speakers: readonly Identity[]
  }>`
    select p.id, p.code, p.lang, p.title, p.abstract, p.notes, ${redactionsOfP} as redactions,
      ${identitiesOfP} as speakers
    from proposals p where p.code = ${code} and ${mayJudge(eventId, readerId)}`.execute(db)
  return rows[0]
}
export type ProposalToRedact = NonNullable<Awaited<ReturnType<typeof proposalToRedact>>>

/** What the speakers of the proposals `p` say of who they are. */
export const identitiesOfP: RawBuilder<readonly Identity[]> = sql<readonly Identity[]>`
  coalesce((select jsonb_agg(jsonb_build_object('name', who.name, 'email', who.email, 'organisation', who.organisation,
      'links', who.links) order by s.position)
    from proposal_speakers s join people who on who.id = s.person_id where s.proposal_id = p.id), '[]')`

/** What the speakers of a proposal say of who they are. */
export async function identitiesOf(db: Db, proposalId: string): Promise<readonly Identity[]> {
  const { rows } = await sql<{ speakers: readonly Identity[] }>`
    select ${identitiesOfP} as speakers from proposals p where p.id = ${proposalId}`.execute(db)
  return rows[0]?.speakers ?? []
}

/** The title of a proposal for mails to the committee, as `titleOfP` says it. */
export async function titleToRead(
  db: Db,
  eventId: string,
  code: string,
  { withSpeakers }: { readonly withSpeakers: boolean },
): Promise<string> {
  const { rows } = await sql<{ title: string }>`
    select ${titleOfP(withSpeakers)} as title from proposals p where p.event_id = ${eventId} and p.code = ${code}`.execute(
    db,
  )
  return rows[0]?.title ?? ''
}
