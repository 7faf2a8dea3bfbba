-- What is told at once of one session: that it moved or is cancelled, or words about it.
create table announcements (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  -- The session by its code: it may be deleted later, and what was said was said.
  session_code text not null,
  title jsonb not null,
  kind text not null check (kind in ('moved', 'cancelled', 'words')),
  -- The release that it came with; words alone come with none.
  release_id uuid references releases on delete set null,
  -- The announcement in whose place this one stands.
  corrects_id uuid unique references announcements on delete cascade,
  text jsonb not null default '{}',
  mailed boolean not null,
  -- Until then it stands on the pages.
  shown_until timestamptz not null,
  published_by uuid references people on delete set null,
  published_at timestamptz not null
);
create index announcements_by_event on announcements (event_id, published_at);
create index announcements_by_release on announcements (release_id) where release_id is not null;
create index announcements_by_publisher on announcements (published_by) where published_by is not null;
