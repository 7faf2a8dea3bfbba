-- By which key of which file a session came in, so that the next file changes it instead of adding another.
create table imported_sessions (
  event_id uuid not null references events on delete cascade,
  key text not null,
  session_id uuid not null references sessions on delete cascade,
  primary key (event_id, key)
);
create index imported_sessions_by_session on imported_sessions (session_id);
