-- Addresses that the calendar reads by itself: .ics, and RSS, Atom or JSON feeds.
create table calendar_sources (
  id uuid primary key,
  name text not null,
  url text not null unique,
  -- What all its events are about, if it does not say.
  topics text[] not null default '{}',
  country text not null default '' check (country = '' or country ~ '^[A-Z]{2}$'),
  every_hours integer not null default 12 check (every_hours between 1 and 168),
  paused_at timestamptz,
  -- Asked with next time, so that an unchanged calendar costs one short answer.
  etag text not null default '',
  last_modified text not null default '',
  -- The last time it was asked, the last time it answered, and what went wrong since: a code of the catalogue.
  asked_at timestamptz,
  succeeded_at timestamptz,
  failure text not null default '',
  failures integer not null default 0,
  -- What its last answer brought, as an import's report.
  report jsonb,
  created_by uuid references people on delete set null,
  created_at timestamptz not null
);
create index calendar_sources_by_turn on calendar_sources (asked_at nulls first) where paused_at is null;
