create table rooms (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  slug text not null,
  name text not null,
  capacity integer check (capacity > 0),
  accessibility jsonb not null default '{}',
  position integer not null,
  unique (event_id, slug)
);

-- The timetable: the working copy. What the public sees is the latest release.
create table sessions (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  code text not null unique,
  kind text not null check (kind in ('talk', 'lightning', 'panel', 'workshop', 'keynote', 'break', 'meal', 'social', 'ceremony', 'check-in')),
  title jsonb not null,
  abstract jsonb not null default '{}',
  lang text not null default '',
  level text not null default '' check (level in ('', 'beginner', 'intermediate', 'advanced')),
  track_id uuid references tracks on delete set null,
  format_id uuid references formats on delete set null,
  proposal_id uuid unique references proposals on delete set null,
  sponsored boolean not null default false,
  minutes integer not null check (minutes between 1 and 1440),
  -- Null: not placed yet. A placed session without a room is for everybody (a break, a party).
  starts_at timestamptz,
  room_id uuid references rooms on delete set null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check (starts_at is not null or room_id is null)
);
create index sessions_by_event on sessions (event_id, starts_at);

create table session_speakers (
  session_id uuid not null references sessions on delete cascade,
  person_id uuid not null references people on delete cascade,
  position integer not null,
  primary key (session_id, person_id)
);
create index session_speakers_by_person on session_speakers (person_id);

-- A release is whole and never changes: pages read one row.
create table releases (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  number integer not null check (number > 0),
  note jsonb not null default '{}',
  content jsonb not null,
  changes jsonb not null,
  published_by uuid references people on delete set null,
  published_at timestamptz not null,
  unique (event_id, number)
);
