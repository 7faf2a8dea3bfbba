-- A host picks its own colour for an event; '' is its brand's. What people see is derived from it, readable in light and dark.
alter table event_hosts add column colour text not null default '' check (colour = '' or colour ~ '^#[0-9a-f]{6}$');
create or replace view accepted_hosts as select * from event_hosts where state = 'accepted';

-- Who reads the proposals of one host and no others; only the host's own people name them. Who was taken off stays here with
-- the moment: whoever ever stood here reads nothing of other hosts by it.
create table host_reviewers (
  host_id uuid not null references event_hosts on delete cascade,
  event_id uuid not null references events on delete cascade,
  person_id uuid not null references people on delete cascade,
  granted_at timestamptz not null,
  granted_by uuid references people on delete set null,
  ended_at timestamptz,
  primary key (host_id, person_id)
);
create index host_reviewers_by_person on host_reviewers (person_id, event_id);
