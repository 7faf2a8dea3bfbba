-- How much an organiser minds each wish of a timetable; no row: what is usual.
create table timetable_wishes (
  event_id uuid not null references events on delete cascade,
  wish text not null,
  weight text not null check (weight in ('must', 'important', 'nice', 'off')),
  primary key (event_id, wish)
);

-- Timetables beside the working copy: searched, mended, or kept from before. Nothing of the agenda moves before somebody takes one.
create table candidates (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  -- Counted from 1 in each event; people call it by that.
  number integer not null,
  aim text not null check (aim in ('search', 'repair', 'kept')),
  state text not null check (state in ('running', 'found', 'failed', 'taken')),
  -- What it was asked: which sessions may move, for how long, with which weights, what had happened.
  asked jsonb not null,
  -- 0 to 1.
  progress double precision not null default 0,
  -- Somebody wants it to end with what it has.
  stop_asked boolean not null default false,
  -- The best so far: places, and costs by rule.
  plan jsonb,
  created_at timestamptz not null,
  created_by uuid references people on delete set null,
  ended_at timestamptz,
  unique (event_id, number),
  check (state = 'running' or ended_at is not null)
);
create unique index candidates_one_running on candidates (event_id) where state = 'running';
