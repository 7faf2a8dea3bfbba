import { sql } from 'kysely'
import type { Database } from '../../../platform/database/database.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { Viewer } from './organisers.ts'
import { textOfP } from './text-to-read.ts'

/**
 * What was submitted to an event, as a table has it: names only for a viewer who sees them, and nothing with
 * which they have a conflict of interest.
 */
export async function exportedProposals(
  db: Database,
  eventId: string,
  { personId, withNames }: Viewer,
) {
  const { rows } = await sql<{
    id: string
    code: string
    title: string
    abstract: string
    lang: string
    level: string
    notes: string
    submittedAt: Date
    trackName: LocalizedText | null
    formatName: LocalizedText | null
    speakers: readonly string[] | null
  }>`
    select p.id, p.code, ${textOfP('title', withNames)} as title, ${textOfP('abstract', withNames)} as abstract,
      p.lang, p.level, ${textOfP('notes', withNames)} as notes, p.submitted_at, t.name as track_name,
      f.name as format_name,
      case when ${withNames} then (select jsonb_agg(coalesce(nullif(people.name, ''), people.email) order by s.position)
        from proposal_speakers s join people on people.id = s.person_id where s.proposal_id = p.id and s.state <> 'declined')
      end as speakers
    from proposals p left join tracks t on t.id = p.track_id left join formats f on f.id = p.format_id
    where p.event_id = ${eventId} and p.status = 'submitted'
      and p.id not in (select conflicts_of(${eventId}::uuid, ${personId}::uuid)) order by p.submitted_at, p.id`.execute(
    db,
  )
  return rows
}
