import type { Client } from 'pg'

export const committeeEvent = 'a-large-committee'

const event = '01890000-0000-7000-8000-00000000e001'
const [proposals, reviewers, each] = [3_000, 60, 4]

/** Fills the database with a committee: 3,000 proposals with a speaker each, and 12,000 reviews by 60 people. */
export async function fillReviews(client: Client) {
  await client.query(
    `insert into events (id, slug, name, starts_on, ends_on, time_zone, colour, languages, announced_at, created_at, updated_at)
     values ($1, $2, '{"en": "A large committee"}', '2030-05-01', '2030-05-02', 'America/Bogota', '#c0004e', '{en}', now(), now(), now())`,
    [event, committeeEvent],
  )
  await client.query(
    `insert into calls (id, event_id, opens_at, closes_at, blind, updated_at)
     values (gen_random_uuid(), $1, now() - interval '9 days', now() + interval '9 days', true, now())`,
    [event],
  )
  await client.query(`
    insert into tracks (id, event_id, slug, name, colour, position)
    select gen_random_uuid(), '${event}', 'track-' || n, jsonb_build_object('en', 'Track ' || n), '#1f4fd8', n
    from generate_series(1, 8) n`)
  await client.query(`
    insert into people (id, email, name, organisation, created_at, updated_at)
    select md5('person' || n)::uuid, 'person.' || n || '@bench' || n || '.example.org', 'Person ' || n, 'Organisation ' || n, now(), now()
    from generate_series(1, ${proposals + reviewers}) n`)
  await client.query(`
    insert into roles (person_id, scope, scope_id, role, granted_at)
    select md5('person' || n)::uuid, 'event', '${event}', case n when 1 then 'chair' else 'reviewer' end, now()
    from generate_series(1, ${reviewers}) n`)
  await client.query(`
    insert into proposals (id, event_id, code, title, abstract, lang, level, track_id, status, created_at, updated_at, submitted_at)
    select md5('proposal' || n)::uuid, '${event}', 'BENCH' || n, 'Proposal ' || n, repeat('What it takes. ', 50), 'en', 'beginner',
      (select id from tracks where slug = 'track-' || (1 + n % 8)), 'submitted', now(), now(), now()
    from generate_series(1, ${proposals}) n`)
  await client.query(`
    insert into proposal_speakers (proposal_id, person_id, position)
    select md5('proposal' || n)::uuid, md5('person' || (n + ${reviewers}))::uuid, 0 from generate_series(1, ${proposals}) n`)
  // Everybody is harsh in a way of their own.
  await client.query(`
    insert into reviews (proposal_id, reviewer_id, score, comment, created_at, updated_at)
    select md5('proposal' || n)::uuid, md5('person' || r)::uuid,
      greatest(1, least(5, 2 + abs(hashtext('worth' || n)) % 3 + r % 3 - 1)), 'As I see it.', now(), now()
    from generate_series(1, ${proposals}) n, lateral (
      select 3 + (n * 7 + k * 13) % ${reviewers - 2} as r from generate_series(1, ${each}) k) of`)
  await client.query('analyze')
  return {
    chair: 'person.1@bench1.example.org',
    reviewer: 'person.2@bench2.example.org',
    codes: Array.from({ length: 100 }, (_, at) => `BENCH${at + 1}`),
  }
}
