-- Calendars take a changed deadline over only under a higher number: it rises whenever a call opens or closes at another time,
-- whoever changes that.
alter table calls add column version integer not null default 0;
create function call_moved() returns trigger language plpgsql as $$
begin
  new.version := old.version + 1;
  return new;
end
$$;
create trigger calls_count_versions before update on calls for each row
  when ((old.opens_at, old.closes_at) is distinct from (new.opens_at, new.closes_at)) execute function call_moved();

-- As before, and a call whose dates follow those of its hosts has changed when they have.
create or replace function span_host_calls(event uuid) returns void language sql as $$
  update calls c set
    opens_at = s.opens_at, closes_at = s.closes_at, updated_at = greatest(c.updated_at, s.updated_at)
  from (select min(k.opens_at) as opens_at, max(k.closes_at) as closes_at, max(k.updated_at) as updated_at
    from host_calls k join event_hosts h on h.id = k.host_id and h.state = 'accepted'
    where k.event_id = event and k.opens_at is not null and k.closes_at is not null) s
  where c.event_id = event and c.per_host
$$;
