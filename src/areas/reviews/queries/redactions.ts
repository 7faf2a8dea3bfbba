import { sql, type RawBuilder } from 'kysely'
import { identitiesOfP } from '../../proposals/queries/identities.ts'
import { titleOfP } from '../../proposals/queries/text-to-read.ts'
import type { Identity } from '../../proposals/domain/identities.ts'
import type { RedactableField, Redaction } from '../../proposals/domain/redaction.ts'
import { mayJudge, type Db } from './scope.ts'

export type Redactions = Partial<Record<RedactableField, Redaction>>

/** What was hidden in the texts of the proposals `p`, by field. */
export const redactionsOfP: RawBuilder<Redactions> = sql<Redactions>`
  coalesce((select jsonb_object_agg(x.field, jsonb_build_object('source', x.source, 'redacted', x.redacted, 'passages', x.passages))
    from proposal_redactions x where x.proposal_id = p.id), '{}')`

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
