-- The first good scan is the check-in; every scan is kept, also the refused ones.
create table check_ins (
  registration_id uuid primary key references registrations on delete cascade,
  event_id uuid not null references events on delete cascade,
  checked_in_at timestamptz not null,
  gate text not null default '',
  checked_in_by uuid references people on delete set null
);
create index check_ins_by_event on check_ins (event_id, checked_in_at desc);

create table scans (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  registration_id uuid references registrations on delete cascade,
  outcome text not null check (outcome in ('in', 'again', 'cancelled', 'waiting', 'pending', 'unknown', 'undone')),
  gate text not null default '',
  scanned_by uuid references people on delete set null,
  scanned_at timestamptz not null
);
create index scans_by_event on scans (event_id, scanned_at desc);
create index scans_by_registration on scans (registration_id, scanned_at) where registration_id is not null;
