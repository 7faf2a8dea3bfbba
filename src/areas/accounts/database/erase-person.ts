import { sql } from 'kysely'
import { containing } from '../../../platform/database/containing.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'

type Erased = { readonly id: string; readonly email: string }

/**
 * Removes a person. A row without anything of theirs stays only where an event's record points to it: a talk that was
 * decided on, a review, an act in the audit log.
 */
export async function erasePerson(
  db: DatabaseTransaction,
  { id, email }: Erased,
  now: Date,
): Promise<void> {
  const nobody = `erased-${id}@invalid`
  await sql`delete from auth_sessions where person_id = ${id}`.execute(db)
  await sql`delete from auth_passkeys where person_id = ${id}`.execute(db)
  await sql`delete from auth_accounts where person_id = ${id}`.execute(db)
  await sql`delete from auth_two_factors where person_id = ${id}`.execute(db)
  await sql`delete from roles where person_id = ${id}`.execute(db)
  await sql`delete from host_reviewers where person_id = ${id}`.execute(db)
  await sql`delete from rule_news where person_id = ${id}`.execute(db)
  await sql`delete from rule_mail_choices where person_id = ${id}`.execute(db)
  await sql`delete from community_members where person_id = ${id}`.execute(db)

  await sql`delete from votes where voter_id = ${id}`.execute(db)
  await sql`delete from session_feedback where person_id = ${id}`.execute(db)
  await sql`delete from star_lists where person_id = ${id}`.execute(db)
  await sql`delete from votes_set_aside where voter_id = ${id}`.execute(db)
  await sql`delete from kiosk_volunteers where person_id = ${id}`.execute(db)
  await sql`delete from kiosk_shift_people where person_id = ${id}`.execute(db)
  await sql`delete from event_interests where email = ${email}`.execute(db)
  await sql`delete from kiosk_notes where author_id = ${id}`.execute(db)

  await sql`delete from speaker_needs where person_id = ${id}`.execute(db)
  await sql`delete from account_joins where person_id = ${id} or email = ${email}`.execute(db)
  await sql`delete from talks where person_id = ${id}`.execute(db)

  // Proposals that nobody else is part of and that no committee accepted.
  await sql`delete from proposals where created_by = ${id}
      and not exists (select from proposal_speakers where proposal_id = proposals.id and person_id <> ${id})
      and not exists (select from decisions where proposal_id = proposals.id and decision = 'accepted')
      and not exists (select from sessions where proposal_id = proposals.id)`.execute(db)
  await sql`delete from proposal_speakers where person_id = ${id} and proposal_id in
      (select id from proposals where status <> 'submitted')`.execute(db)
  await sql`update reviews set comment = '', private_note = '', shareable = false, previous = null
      where reviewer_id = ${id}`.execute(db)
  await sql`delete from review_questions where asked_by = ${id}`.execute(db)
  await sql`update review_questions set answer = '' where answered_by = ${id}`.execute(db)
  await sql`delete from proposal_answers where person_id = ${id}`.execute(db)
  await sql`delete from review_comments where author_id = ${id}`.execute(db)
  await sql`update notifications set message = '' where person_id = ${id}`.execute(db)
  // As a co-speaker whom others only typed so far.
  await sql`update proposals
      set co_speakers_typed = array_to_string(array_remove(string_to_array(co_speakers_typed, E'\\n'), ${email}), E'\\n')
      where position(${email} in co_speakers_typed) > 0`.execute(db)
  await sql`update confirmations set note = '' where person_id = ${id}`.execute(db)

  await forgetInReleases(db, id)
  await sql`update applications set content = jsonb_set(content, '{organisers}', (
        select coalesce(jsonb_agg(organiser order by position), '[]')
        from jsonb_array_elements(content -> 'organisers') with ordinality as listed (organiser, position)
        where organiser ->> 'email' is distinct from ${email}))
      where content -> 'organisers' @> jsonb_build_array(jsonb_build_object('email', ${email}::text))`.execute(
    db,
  )
  await sql`update applications set accepted_terms = (
        select jsonb_agg(case when term ->> 'byId' = ${id} then term || '{"by": "", "byId": null}' else term end
          order by position)
        from jsonb_array_elements(accepted_terms) with ordinality as listed (term, position))
      where accepted_terms @> jsonb_build_array(jsonb_build_object('byId', ${id}::text))`.execute(
    db,
  )
  await sql`update application_messages set author_name = '' where author_id = ${id}`.execute(db)

  await sql`update registrations set name = '', email = ${nobody}, answers = '{}', updated_at = ${now}
      where email = ${email}`.execute(db)
  await sql`update orders set name = '', email = ${nobody}, invoice_details = '{}' where email = ${email}`.execute(
    db,
  )
  await sql`update mails set recipient = ${nobody}, recipient_name = '', subject = '', body_text = '', body_html = '',
      attachments = '[]', status = case when status in ('held', 'queued') then 'dropped' else status end
      where recipient = ${email}`.execute(db)
  await sql`delete from accreditations where email = ${email}`.execute(db)
  await sql`delete from followers where email = ${email}`.execute(db)
  // What they wrote to organisers, and the mails that carried it.
  await sql`delete from mails where kind = 'organiser-message'
      and subject_id in (select id from organiser_messages where sender_email = ${email})`.execute(
    db,
  )
  await sql`delete from organiser_messages where sender_email = ${email}`.execute(db)
  await sql`delete from auth_verifications where value like ${containing(JSON.stringify(email))}`.execute(
    db,
  )
  // What they did to their own account concerns nobody else.
  await sql`delete from audit_log where scope = 'installation' and scope_id = ${id}`.execute(db)
  await sql`update audit_log set actor_label = '' where person_id = ${id}`.execute(db)
  await sql`update audit_log set before = before - 'name' - 'email', after = after - 'name' - 'email'
      where object_kind = 'person' and object_id = ${id}`.execute(db)

  await sql`update audit_log set before = before - 'subject' - 'message', after = after - 'subject' - 'message'
      where action = 'notification.edit' and after->>'person' = ${id}`.execute(db)

  await sql`update people set email = ${nobody}, email_verified = false, name = '', image = null, organisation = '',
      job_title = '', biography = '', biography_in = '{}', pronouns = '', gender = '', country = '', speaks_first_time = null,
      links = '[]', photo_file_id = null, admin = false,
      two_factor_enabled = false, updated_at = ${now} where id = ${id}`.execute(db)
  await sql`delete from people where id = ${id}
      and not exists (select from proposal_speakers where person_id = ${id})
      and not exists (select from proposals where created_by = ${id})
      and not exists (select from session_speakers where person_id = ${id})
      and not exists (select from reviews where reviewer_id = ${id})
      and not exists (select from decisions where decided_by = ${id})
      and not exists (select from audit_log where person_id = ${id})`.execute(db)
}

/**
 * A release stands as it was published, with its talks; only who spoke is forgotten. The short code in the speaker's
 * address stays, so that links lead to the talk.
 */
async function forgetInReleases(db: DatabaseTransaction, id: string): Promise<void> {
  await sql`
    update releases set
      content = jsonb_set(
        jsonb_set(content, '{agenda,speakers}', (
          select jsonb_agg(case when speaker ->> 'id' = ${id}
            then speaker || jsonb_build_object('name', '—', 'organisation', '', 'jobTitle', '', 'photo', null,
              'slug', regexp_replace(speaker ->> 'slug', '^.*-', 'speaker-'))
            else speaker end order by position)
          from jsonb_array_elements(content -> 'agenda' -> 'speakers') with ordinality as listed (speaker, position))),
        array['profiles', ${id}], '{"biography": "", "pronouns": "", "links": []}', false),
      changes = replace(changes::text, to_jsonb(people.name)::text, '"—"')::jsonb
    from people
    where people.id = ${id} and content -> 'agenda' -> 'speakers' @> jsonb_build_array(jsonb_build_object('id', ${id}::text))`.execute(
    db,
  )
}
