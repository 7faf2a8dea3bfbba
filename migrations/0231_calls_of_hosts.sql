-- An event has one call, as before, or one for each host: then each has dates, words and a share of the agenda of its own, and
-- the event's dates span them. How proposals are read (blind, criteria, how many reviews) stays one for all.
alter table calls add column per_host boolean not null default false;

create table host_calls (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  host_id uuid not null unique references event_hosts on delete cascade,
  opens_at timestamptz,
  closes_at timestamptz,
  intro jsonb not null default '{}',
  -- Sessions on the agenda that are for this host; null: nobody counts.
  session_quota integer check (session_quota between 1 and 1000),
  updated_at timestamptz not null,
  check (closes_at > opens_at)
);
create index host_calls_by_event on host_calls (event_id);

-- A format of one host stands in its call only; null: in every one.
alter table formats add column host_id uuid references event_hosts on delete set null;
-- Null: submitted to the event's one call.
alter table proposals add column host_call_id uuid references host_calls on delete set null;
create index proposals_by_host_call on proposals (host_call_id) where host_call_id is not null;

-- From one host's call to another's, if a speaker agrees.
create table proposal_handovers (
  id uuid primary key,
  proposal_id uuid not null references proposals on delete cascade,
  from_call_id uuid references host_calls on delete cascade,
  to_call_id uuid not null references host_calls on delete cascade,
  track_id uuid references tracks on delete set null,
  reason text not null default '',
  state text not null default 'asked' check (state in ('asked', 'accepted', 'declined', 'ended')),
  asked_at timestamptz not null,
  asked_by uuid references people on delete set null,
  answered_at timestamptz,
  answered_by uuid references people on delete set null
);
create unique index proposal_handovers_one_open on proposal_handovers (proposal_id) where state = 'asked';

-- The event's dates follow those of its hosts, whoever changes these: lists, feeds and phases read the one row as ever.
create function span_host_calls(event uuid) returns void language sql as $$
  update calls c set
    opens_at = s.opens_at, closes_at = s.closes_at
  from (select min(k.opens_at) as opens_at, max(k.closes_at) as closes_at
    from host_calls k join event_hosts h on h.id = k.host_id and h.state = 'accepted'
    where k.event_id = event and k.opens_at is not null and k.closes_at is not null) s
  where c.event_id = event and c.per_host
$$;
create function host_calls_changed() returns trigger language plpgsql as $$
begin
  perform span_host_calls(coalesce(new.event_id, old.event_id));
  return null;
end
$$;
create trigger host_calls_span after insert or update or delete on host_calls
  for each row execute function host_calls_changed();
create trigger hosts_span after update of state on event_hosts
  for each row when (old.state is distinct from new.state) execute function host_calls_changed();
