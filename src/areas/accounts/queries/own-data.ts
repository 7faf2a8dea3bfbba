import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'

/** Everything of one kind that the installation knows about a person: rows as they stand, without secrets. */
export type OwnData = Readonly<Record<string, readonly unknown[]>>

/**
 * Everything kept about a person, for them to take along: by their account, and by their address where no account is
 * needed (registrations, mails). Secrets that sign in stay out.
 */
export async function ownData(db: Database, personId: string, email: string): Promise<OwnData> {
  const parts = {
    person: sql`select id, email, name, lang, organisation, job_title, biography, biography_in, pronouns, gender, country,
      speaks_first_time, links, photo_file_id, two_factor_enabled, created_at, updated_at from people where id = ${personId}`,
    sessions: sql`select created_at, updated_at, expires_at, user_agent, ip_address from auth_sessions
      where person_id = ${personId} order by created_at`,
    passkeys: sql`select name, device_type, created_at from auth_passkeys where person_id = ${personId} order by created_at`,
    linkedAccounts: sql`select provider_id, account_id, created_at from auth_accounts
      where person_id = ${personId} order by created_at`,
    roles: sql`select roles.scope, roles.role, roles.granted_at,
        coalesce(events.slug, communities.slug, programmes.slug) as slug
      from roles left join events on events.id = roles.scope_id left join communities on communities.id = roles.scope_id
        left join programmes on programmes.id = roles.scope_id
      where roles.person_id = ${personId} order by roles.granted_at`,
    hostCommittees: sql`select events.slug as event, coalesce(programmes.slug, communities.slug) as host, r.granted_at, r.ended_at
      from host_reviewers r join event_hosts h on h.id = r.host_id join events on events.id = r.event_id
        left join programmes on programmes.id = h.programme_id left join communities on communities.id = h.community_id
      where r.person_id = ${personId} order by r.granted_at`,
    memberships: sql`select communities.slug as community, joined_at, shown, ambassador_since, title, title_agreed
      from community_members join communities on communities.id = community_members.community_id
      where person_id = ${personId} order by joined_at`,
    proposals: sql`select proposals.id, proposals.code, title, abstract, proposals.lang, level, track_id, format_id, notes,
        proposals.status, proposals.created_by, proposals.created_at, proposals.updated_at, submitted_at, withdrawn_at,
        co_speakers_typed, host_call_id, talk_id, events.slug as event from proposals join events on events.id = proposals.event_id
      where proposals.created_by = ${personId}
        or proposals.id in (select proposal_id from proposal_speakers where person_id = ${personId} and state = 'accepted')
      order by proposals.created_at`,
    talks: sql`select talks.*, (select coalesce(jsonb_agg(to_jsonb(o) - 'talk_id' order by o.given_on, o.id), '[]')
        from talk_occasions o where o.talk_id = talks.id) as occasions
      from talks where person_id = ${personId} order by created_at`,
    namedAsSpeaker: sql`select p.code, p.title, s.state, s.invited_at, s.answered_at from proposal_speakers s
        join proposals p on p.id = s.proposal_id where s.person_id = ${personId} and s.position > 0 order by s.invited_at`,
    answersInProposals: sql`select proposals.code as proposal, q.about, q.label as question, a.answer, a.paper_name as file,
        a.updated_at
      from proposal_answers a join call_questions q on q.id = a.question_id join proposals on proposals.id = a.proposal_id
      where a.person_id = ${personId} or a.person_id is null and exists (select from proposal_speakers s
        where s.proposal_id = a.proposal_id and s.person_id = ${personId})
      order by a.updated_at, proposals.code`,
    needsOnStage: sql`select events.slug as event, free, travel, equipment, recording, answered_at
      from speaker_needs join events on events.id = event_id where person_id = ${personId} order by answered_at`,
    linksOfProposals: sql`select proposals.code as proposal, l.title, l.url, l.paper_name as file, l.public, l.created_at
      from proposal_links l join proposals on proposals.id = l.proposal_id
      where l.created_by = ${personId} order by l.created_at`,
    askedToJoin: sql`select email, asked_at from account_joins where person_id = ${personId}`,
    answersToInvitations: sql`select * from confirmations where person_id = ${personId} order by answered_at`,
    sessionsOnAgendas: sql`select sessions.*, events.slug as event from session_speakers
        join sessions on sessions.id = session_speakers.session_id join events on events.id = sessions.event_id
      where session_speakers.person_id = ${personId} order by sessions.created_at`,
    reviews: sql`select * from reviews where reviewer_id = ${personId} order by created_at`,
    // Of who asks the question, of who answers the answer: neither is told who the other is.
    reviewQuestions: sql`select id, proposal_id, asked_at, body from review_questions where asked_by = ${personId} order by asked_at`,
    reviewAnswers: sql`select id, proposal_id, answered_at, answer from review_questions where answered_by = ${personId} order by answered_at`,
    votes: sql`select events.slug as event, proposals.code, votes.score, votes.created_at, votes.updated_at from votes
        join proposals on proposals.id = votes.proposal_id join events on events.id = proposals.event_id
      where votes.voter_id = ${personId} order by votes.created_at`,
    feedback: sql`select events.slug as event, s.code as session, f.score, f.body, f.created_at, f.updated_at
      from session_feedback f join sessions s on s.id = f.session_id join events on events.id = s.event_id
      where f.person_id = ${personId} order by f.created_at`,
    stars: sql`select events.slug as event, l.tell_since, l.tell_consent, l.seen_at, l.created_at,
        (select coalesce(jsonb_agg(jsonb_build_object('session', s.code, 'starred_at', s.starred_at) order by s.starred_at), '[]')
          from stars s where s.list_id = l.id) as sessions
      from star_lists l join events on events.id = l.event_id where l.person_id = ${personId} order by l.created_at`,
    votesSetAside: sql`select events.slug as event, reason, decided_at from votes_set_aside
        join events on events.id = votes_set_aside.event_id where voter_id = ${personId} order by decided_at`,
    reviewComments: sql`select * from review_comments where author_id = ${personId} order by created_at`,
    applicationsAsOrganiser: sql`select events.slug as event, programmes.slug as programme, applications.state, organiser
      from applications join events on events.id = applications.event_id
        join programmes on programmes.id = applications.programme_id,
        jsonb_array_elements(applications.content -> 'organisers') as organiser
      where organiser ->> 'email' = ${email} order by applications.created_at`,
    acceptedTerms: sql`select events.slug as event, programmes.slug as programme, term ->> 'at' as accepted_at,
        term -> 'text' as text
      from applications join events on events.id = applications.event_id
        join programmes on programmes.id = applications.programme_id,
        jsonb_array_elements(applications.accepted_terms) as term
      where term ->> 'byId' = ${personId} order by applications.created_at`,
    applicationMessages: sql`select side, body, written_at from application_messages
      where author_id = ${personId} order by written_at`,
    orders: sql`select orders.*, events.slug as event from orders join events on events.id = orders.event_id
      where orders.email = ${email} order by orders.created_at`,
    registrations: sql`select registrations.*, events.slug as event, ticket_types.slug as ticket_type,
        check_ins.checked_in_at, check_ins.gate
      from registrations join events on events.id = registrations.event_id
        join ticket_types on ticket_types.id = registrations.ticket_type_id
        left join check_ins on check_ins.registration_id = registrations.id
      where registrations.email = ${email} order by registrations.created_at`,
    eventInterests: sql`select events.slug as event, event_interests.lang, source, consent, consented_at, confirmed_at
      from event_interests join events on events.id = event_id where email = ${email} order by consented_at`,
    accreditations: sql`select events.slug as event, accreditations.name, outlet, role, links, accreditations.languages, needs,
        accreditations.lang, state, reason, consented_at, confirmed_at, decided_at
      from accreditations join events on events.id = event_id where accreditations.email = ${email} order by consented_at`,
    kioskShifts: sql`select kiosks.slug as kiosk, starts_at, ends_at, signed_up_at from kiosk_shift_people
      join kiosk_shifts on kiosk_shifts.id = shift_id join kiosks on kiosks.id = kiosk_id
      where person_id = ${personId} order by starts_at`,
    kioskVolunteer: sql`select kiosks.slug as kiosk, joined_at from kiosk_volunteers join kiosks on kiosks.id = kiosk_id
      where person_id = ${personId} order by joined_at`,
    kioskNotes: sql`select kiosks.slug as kiosk, words, kiosk_notes.created_at from kiosk_notes
      join kiosks on kiosks.id = kiosk_id where author_id = ${personId} order by kiosk_notes.created_at`,
    follows: sql`select communities.slug as community, programmes.slug as programme, series.slug as series, follows.country,
        follows.city, asked_at, confirmed_at, newsletter, consent
      from follows join followers on followers.id = follows.follower_id
        left join communities on communities.id = follows.community_id
        left join programmes on programmes.id = follows.programme_id left join series on series.id = follows.series_id
      where followers.email = ${email} order by asked_at`,
    mailsAboutRules: sql`select daily, weekly from rule_mail_choices where person_id = ${personId}`,
    toldOfRules: sql`select events.slug as event, rule_key, state, told_at from rule_news
        left join events on events.id = rule_news.event_id where person_id = ${personId} order by told_at`,
    toldInDigests: sql`select kind, object_id, told_at from follower_news join followers on followers.id = follower_id
      where followers.email = ${email} order by told_at`,
    messagesToOrganisers: sql`select coalesce(communities.slug, events.slug) as written_to, sender_name, sender_email, message,
        state, answer, answered_at, organiser_messages.created_at
      from organiser_messages left join communities on communities.id = organiser_messages.community_id
        left join events on events.id = organiser_messages.event_id
      where sender_email = ${email} order by organiser_messages.created_at`,
    mails: sql`select kind, subject, body_text, status, created_at, sent_at from mails
      where recipient = ${email} and kind <> 'sign-in-link' order by created_at`,
    acts: sql`select at, action, scope, object_kind, object_id, before, after from audit_log
      where person_id = ${personId} order by at`,
  }
  const kinds = await Promise.all(
    Object.entries(parts).map(
      async ([kind, query]) => [kind, (await query.execute(db)).rows] as const,
    ),
  )
  return Object.fromEntries(kinds)
}

/** What keeps a person from erasing their account yet. */
export type Obstacle = { readonly kind: 'last-owner' | 'has-place'; readonly name: string }

/** The teams that would have nobody left to lead them, and the places at events to come that are still taken. */
export async function obstaclesToErasure(
  db: DatabaseTransaction,
  personId: string,
  email: string,
  today: string,
): Promise<readonly Obstacle[]> {
  const { rows } = await sql<Obstacle>`
    select 'last-owner' as kind, coalesce(events.name->>'en', events.name->>'es', events.name->>'pt', communities.name,
      programmes.name) as name
    from roles mine left join events on events.id = mine.scope_id left join communities on communities.id = mine.scope_id
      left join programmes on programmes.id = mine.scope_id
    where mine.person_id = ${personId} and mine.role in ('owner', 'organiser', 'steward')
      and coalesce(events.ends_on >= ${today}::date, events.announced_at is not null, true)
      and (events.id is null or events.announced_at is not null)
      and not exists (select from roles other where other.scope = mine.scope and other.scope_id = mine.scope_id
        and other.role = mine.role and other.person_id <> mine.person_id)
    union all
    select 'has-place', coalesce(events.name->>'en', events.name->>'es', events.name->>'pt')
    from registrations join events on events.id = registrations.event_id
    where registrations.email = ${email} and registrations.status <> 'cancelled'
      and events.cancelled_at is null and coalesce(events.ends_on >= ${today}::date, true)`.execute(
    db,
  )
  return rows
}
