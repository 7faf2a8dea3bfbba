-- What an agenda knows of its sessions and rooms, besides when and where.
alter table sessions drop constraint sessions_kind_check;
alter table sessions
  -- 'set-up' is for the team: it keeps a room, and no public page shows it.
  add constraint sessions_kind_check check (kind in ('talk', 'lightning', 'panel', 'workshop', 'keynote',
    'break', 'meal', 'social', 'ceremony', 'check-in', 'set-up')),
  -- So that what refers to a session or a room refers to one of its own event.
  add unique (event_id, id),
  -- Stays where it is when a search or a repair moves sessions.
  add column pinned boolean not null default false,
  -- Raised by every change of time, room or length: an edit names the version it saw.
  add column version integer not null default 1,
  -- What the team means to do; the speakers' own consent stands in speaker_needs. '': nobody said.
  add column recording text not null default '' check (recording in ('', 'yes', 'no')),
  -- Languages interpreted into, and languages of captions.
  add column interpretation text[] not null default '{}',
  add column captions text[] not null default '{}',
  -- What it needs in its room, in the words of the event's rooms.
  add column equipment text[] not null default '{}',
  -- How many the team expects; null: no estimate.
  add column expected integer check (expected >= 0),
  -- A talk inside a block has its minutes and its place in the order; time and room are the block's.
  add column block_id uuid,
  add column block_position integer not null default 0,
  -- Held a second time: texts and speakers are those of the first.
  add column repeats_id uuid,
  add foreign key (event_id, block_id) references sessions (event_id, id) on delete set null (block_id),
  add foreign key (event_id, repeats_id) references sessions (event_id, id) on delete cascade,
  add check (block_id <> id),
  add check (repeats_id <> id),
  add check (block_id is null or (starts_at is null and room_id is null));
create index sessions_by_block on sessions (block_id, block_position) where block_id is not null;
create index sessions_by_first on sessions (repeats_id) where repeats_id is not null;

-- Whatever moves a session raises its version, so that no way of moving can forget it.
create function raise_session_version() returns trigger language plpgsql as $$
begin
  new.version := old.version + 1;
  return new;
end $$;
create trigger session_moved before update on sessions for each row
  when ((old.starts_at, old.room_id, old.minutes) is distinct from (new.starts_at, new.room_id, new.minutes) and old.version = new.version)
  execute function raise_session_version();

-- Further rooms of a session across several; sessions.room_id is the first.
create table session_rooms (
  session_id uuid not null references sessions on delete cascade,
  room_id uuid not null references rooms on delete cascade,
  primary key (session_id, room_id)
);
create index session_rooms_by_room on session_rooms (room_id);

alter table rooms
  add column equipment text[] not null default '{}',
  -- Rooms of one floor are close to each other; '': of the floor without a name.
  add column floor text not null default '';

-- Where a room differs from the doors of its event on that day; without hours it is closed all day.
create table room_hours (
  room_id uuid not null references rooms on delete cascade,
  day date not null,
  opens_at time,
  closes_at time,
  primary key (room_id, day),
  check ((opens_at is null) = (closes_at is null) and opens_at < closes_at)
);

-- Time of a room that is kept: for the sessions of a host, or, without one, for none at all.
create table room_blocks (
  id uuid primary key,
  room_id uuid not null references rooms on delete cascade,
  day date not null,
  starts_at time not null,
  ends_at time not null,
  host_id uuid references event_hosts on delete cascade,
  note text not null default '',
  check (starts_at < ends_at)
);
create index room_blocks_by_room on room_blocks (room_id, day);
create index room_blocks_by_host on room_blocks (host_id) where host_id is not null;

-- How long the way between two floors takes, in both directions; it is written once.
create table walking_minutes (
  event_id uuid not null references events on delete cascade,
  from_floor text not null,
  to_floor text not null,
  minutes integer not null check (minutes between 0 and 120),
  primary key (event_id, from_floor, to_floor),
  check (from_floor <> to_floor)
);
