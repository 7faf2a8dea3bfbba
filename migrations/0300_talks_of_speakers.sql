-- What a speaker says of themselves once for all events. The gender is told to nobody but in sums.
alter table people
  -- The biography in other languages than the one it was written in first.
  add column biography_in jsonb not null default '{}',
  add column gender text not null default '' check (gender in ('', 'woman', 'man', 'non-binary', 'another')),
  add column country text not null default '' check (country ~ '^([A-Z]{2})?$'),
  -- What they say themselves; null: they do not say.
  add column speaks_first_time boolean;

-- A person's talks; each proposal made of one is a copy of its own.
create table talks (
  id uuid primary key,
  person_id uuid not null references people on delete cascade,
  code text not null unique,
  title text not null,
  abstract text not null default '',
  lang text not null check (lang in ('es', 'en', 'pt')),
  level text not null default '' check (level in ('', 'beginner', 'intermediate', 'advanced')),
  notes text not null default '',
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index talks_by_person on talks (person_id, updated_at);

-- Where a talk was given outside of Convite; what was on an agenda here follows from the proposals made of it.
create table talk_occasions (
  id uuid primary key,
  talk_id uuid not null references talks on delete cascade,
  event_name text not null,
  place text not null default '',
  given_on date,
  slides_url text not null default '',
  recording_url text not null default '',
  created_at timestamptz not null
);
create index talk_occasions_by_talk on talk_occasions (talk_id);

alter table proposals add column talk_id uuid references talks on delete set null;
create index proposals_by_talk on proposals (talk_id) where talk_id is not null;

-- Whether it would be somebody's first time on a stage, as seen by an event: not if a talk of theirs was given elsewhere or was
-- on another agenda before; else what they say themselves; null if nobody knows.
create function speaks_first_time(person uuid, event uuid) returns boolean language sql stable as $$
  select case
    when exists (select from talk_occasions o join talks t on t.id = o.talk_id where t.person_id = person)
      or exists (select from session_speakers s join released_sessions r on r.session_id = s.session_id
        join events e on e.id = event
        where s.person_id = person and r.event_id <> event and r.starts_at < coalesce(e.starts_on::timestamptz, now()))
    then false
    else (select p.speaks_first_time from people p where p.id = person) end
$$;
