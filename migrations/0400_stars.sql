-- The sessions that somebody wants to hear, for each event: of an account, or of a device that asked for a calendar address.
create table star_lists (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  -- Null: a device without an account.
  person_id uuid references people on delete cascade,
  -- By which a device without an account writes.
  device_secret text unique,
  -- The address of the list as a calendar; null: it has none.
  feed_secret text unique,
  -- Ends the mails without signing in.
  stop_secret text unique,
  -- Since when they want a mail when a session they starred moves or is cancelled, and the words they agreed to.
  tell_since timestamptz,
  tell_consent text not null default '',
  -- What changed before has been seen.
  seen_at timestamptz not null,
  created_at timestamptz not null,
  unique (event_id, person_id)
);
create index star_lists_by_person on star_lists (person_id) where person_id is not null;

-- Known by the session's code, so that a session that was deleted can still be told to be gone.
create table stars (
  list_id uuid not null references star_lists on delete cascade,
  code text not null,
  session_id uuid references sessions on delete set null,
  starred_at timestamptz not null,
  primary key (list_id, code)
);
create index stars_by_session on stars (session_id) where session_id is not null;

-- Stars of devices that keep theirs to themselves: a mark that the device makes for each session anew, so that two marks of
-- one device cannot be told to be of one, and the same device is not counted twice.
create table device_stars (
  session_id uuid not null references sessions on delete cascade,
  mark text not null check (mark ~ '^[A-Za-z0-9_-]{22}$'),
  primary key (session_id, mark)
);
