create table calls (
  id uuid primary key,
  event_id uuid not null unique references events on delete cascade,
  opens_at timestamptz,
  closes_at timestamptz,
  blind boolean not null default false,
  intro jsonb not null default '{}',
  criteria jsonb not null default '{}',
  reviews_per_proposal integer not null default 3 check (reviews_per_proposal between 1 and 20),
  updated_at timestamptz not null,
  check (closes_at > opens_at)
);
create index calls_by_close on calls (closes_at);

create table tracks (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  slug text not null,
  name jsonb not null,
  description jsonb not null default '{}',
  colour text not null,
  host_id uuid references event_hosts on delete set null,
  position integer not null,
  unique (event_id, slug)
);

create table formats (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  slug text not null,
  name jsonb not null,
  description jsonb not null default '{}',
  kind text not null check (kind in ('talk', 'lightning', 'panel', 'workshop', 'keynote')),
  minutes integer not null check (minutes between 1 and 1440),
  min_speakers integer not null default 1 check (min_speakers >= 1),
  max_speakers integer not null default 2,
  position integer not null,
  unique (event_id, slug),
  check (max_speakers >= min_speakers)
);

create table proposals (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  code text not null unique,
  title text not null default '',
  abstract text not null default '',
  lang text not null,
  level text not null default '' check (level in ('', 'beginner', 'intermediate', 'advanced')),
  track_id uuid references tracks on delete set null,
  format_id uuid references formats on delete set null,
  notes text not null default '',
  status text not null check (status in ('draft', 'submitted', 'withdrawn')),
  created_by uuid references people on delete set null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  submitted_at timestamptz,
  withdrawn_at timestamptz
);
create index proposals_by_event on proposals (event_id, status, submitted_at, id);
create index proposals_by_creator on proposals (created_by);

create table proposal_speakers (
  proposal_id uuid not null references proposals on delete cascade,
  person_id uuid not null references people on delete cascade,
  position integer not null,
  -- Set for a co-speaker whom another speaker named by e-mail.
  invited_at timestamptz,
  primary key (proposal_id, person_id)
);
create index proposal_speakers_by_person on proposal_speakers (person_id);
