import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'

type Db = Database | DatabaseTransaction

/** The call of one host of an event, whether or not the event has one for each now. */
export type HostCall = {
  readonly id: string
  /** Of the naming, not of the programme or community. */
  readonly hostId: string
  readonly name: string
  readonly colour: string
  readonly opensAt: Date | null
  readonly closesAt: Date | null
  readonly intro: LocalizedText
  /** Sessions on the agenda that are for this host; null: nobody counts. */
  readonly sessionQuota: number | null
  /** What it asks, as stored; null: what the event's call does. */
  readonly form: unknown
  readonly proposalsPerSpeaker: number | null
}

/** The calls of the hosts that hold an event, in the order of the hosts. */
export async function hostCallsOf(db: Db, eventId: string): Promise<readonly HostCall[]> {
  const { rows } = await sql<HostCall>`
    select k.id, k.host_id, coalesce(p.name, c.name) as name, coalesce(nullif(h.colour, ''), p.colour, c.colour) as colour,
      k.opens_at, k.closes_at, k.intro, k.session_quota, k.form, k.proposals_per_speaker
    from host_calls k join event_hosts h on h.id = k.host_id and h.state = 'accepted'
      left join programmes p on p.id = h.programme_id left join communities c on c.id = h.community_id
    where k.event_id = ${eventId} order by h.position`.execute(db)
  return rows
}

export type Handover = {
  readonly id: string
  readonly to: string
  readonly toCallId: string
  readonly trackId: string | null
  readonly trackName: LocalizedText | null
  readonly reason: string
  readonly askedBy: string
  readonly askerId: string | null
}

/** The wish that waits for a speaker: another host's call for their proposal. Locked until the transaction (if any) is over. */
export async function openHandover(db: Db, proposalId: string): Promise<Handover | undefined> {
  const { rows } = await sql<Handover>`
    select o.id, coalesce(p.name, c.name) as to, o.to_call_id, o.track_id, t.name as track_name, o.reason,
      coalesce(people.name, '') as asked_by, o.asked_by as asker_id
    from proposal_handovers o join host_calls k on k.id = o.to_call_id join event_hosts h on h.id = k.host_id
      left join programmes p on p.id = h.programme_id left join communities c on c.id = h.community_id
      left join tracks t on t.id = o.track_id left join people on people.id = o.asked_by
    where o.proposal_id = ${proposalId} and o.state = 'asked' ${db.isTransaction ? sql`for update of o` : sql``}`.execute(
    db,
  )
  return rows[0]
}

/** The host whose call or track a proposal is in, how it stands, and whether something was decided on it. */
export async function proposalWithHost(db: Db, eventId: string, code: string) {
  const { rows } = await sql<{
    id: string
    title: string
    status: 'draft' | 'submitted' | 'withdrawn'
    hostCallId: string | null
    hostId: string | null
    decided: boolean
  }>`
    select p.id, p.title, p.status, p.host_call_id, coalesce(k.host_id, t.host_id) as host_id,
      exists (select from decisions d where d.proposal_id = p.id) as decided
    from proposals p left join host_calls k on k.id = p.host_call_id left join tracks t on t.id = p.track_id
    where p.event_id = ${eventId} and p.code = ${code} ${db.isTransaction ? sql`for update of p` : sql``}`.execute(
    db,
  )
  return rows[0]
}
