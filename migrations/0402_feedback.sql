-- What people say of a session after it ended: for its speakers and the team.
create table feedback_settings (
  event_id uuid primary key references events on delete cascade,
  open boolean not null,
  to_speakers text not null check (to_speakers in ('at-once', 'when-released')),
  released_at timestamptz,
  updated_at timestamptz not null
);

create table session_feedback (
  id uuid primary key,
  session_id uuid not null references sessions on delete cascade,
  person_id uuid references people on delete cascade,
  -- Of a device without an account: a hash of its secret and the session, so that two of them cannot be told to be of one.
  device_hash text,
  score integer not null check (score between 1 and 5),
  body text not null default '',
  -- Abusive: shown to the team only.
  hidden_at timestamptz,
  hidden_by uuid references people on delete set null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (session_id, person_id),
  unique (session_id, device_hash)
);
create index session_feedback_by_person on session_feedback (person_id) where person_id is not null;
create index session_feedback_by_hider on session_feedback (hidden_by) where hidden_by is not null;
