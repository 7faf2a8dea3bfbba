-- Events held beside each other may let in each other's guests. Each team agrees for itself; it holds while both have, and
-- while they are held beside each other.
create table guest_agreements (
  event_id uuid not null references events on delete cascade,
  other_event_id uuid not null references events on delete cascade,
  agreed_at timestamptz not null,
  agreed_by uuid references people on delete set null,
  primary key (event_id, other_event_id),
  check (event_id <> other_event_id)
);
create index guest_agreements_by_other on guest_agreements (other_event_id);

-- Two events that part agree anew if they meet again.
create function colocation_ended() returns trigger language plpgsql as $$
begin
  delete from guest_agreements
    where event_id in (old.event_id, old.other_event_id) and other_event_id in (old.event_id, old.other_event_id);
  return null;
end
$$;
create trigger colocations_end after delete on event_colocations for each row execute function colocation_ended();

-- Who came in with a ticket of the event beside it, apart from who has one of this event. A registration comes in once at each.
create table guest_check_ins (
  event_id uuid not null references events on delete cascade,
  registration_id uuid not null references registrations on delete cascade,
  checked_in_at timestamptz not null,
  gate text not null default '',
  checked_in_by uuid references people on delete set null,
  primary key (event_id, registration_id)
);
create index guest_check_ins_by_registration on guest_check_ins (registration_id);

-- Whose ticket a scan read, where it was a guest's; apart from the scan, which belongs to the event of the door alone.
create table guest_scans (
  scan_id uuid primary key references scans on delete cascade,
  registration_id uuid not null references registrations on delete cascade
);
create index guest_scans_by_registration on guest_scans (registration_id);
