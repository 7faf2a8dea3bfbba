-- Who staffs a kiosk when, and what they hand over.

create table kiosk_shifts (
  id uuid primary key,
  kiosk_id uuid not null references kiosks on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  -- Where the booth stands: its clock is the one people read.
  time_zone text not null,
  places integer not null check (places between 1 and 50),
  created_at timestamptz not null,
  check (ends_at > starts_at)
);
create index kiosk_shifts_by_start on kiosk_shifts (kiosk_id, starts_at);
create index kiosk_shifts_to_come on kiosk_shifts (starts_at);

create table kiosk_shift_people (
  shift_id uuid not null references kiosk_shifts on delete cascade,
  person_id uuid not null references people on delete cascade,
  signed_up_at timestamptz not null,
  primary key (shift_id, person_id)
);
create index kiosk_shift_people_by_person on kiosk_shift_people (person_id);

create table kiosk_notes (
  id uuid primary key,
  kiosk_id uuid not null references kiosks on delete cascade,
  author_id uuid references people on delete set null,
  words text not null,
  created_at timestamptz not null
);
create index kiosk_notes_by_kiosk on kiosk_notes (kiosk_id, created_at desc);
