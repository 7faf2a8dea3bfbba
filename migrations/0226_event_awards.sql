-- What was awarded at an event, to whom and why: a session, a person or a project, always by the name that is said.
create table event_awards (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  position integer not null,
  name jsonb not null,
  winner_kind text not null check (winner_kind in ('session', 'person', 'project')),
  winner text not null check (winner <> ''),
  -- The session on the agenda, where that won; the name stays if it goes.
  session_id uuid references sessions on delete set null,
  reason jsonb not null default '{}'
);
create index event_awards_by_event on event_awards (event_id, position);
create index event_awards_by_session on event_awards (session_id) where session_id is not null;
