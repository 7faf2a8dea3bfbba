-- A format may close earlier or later than its call: the last of those that can be chosen closes it. Null: the call has no dates.
create function last_closing(event uuid, host uuid, closes timestamptz) returns timestamptz language sql stable as $$
  select case when closes is null then null else coalesce(
    (select max(coalesce(f.closes_at, closes)) from formats f
      where f.event_id = event and (host is null or f.host_id is null or f.host_id = host)), closes) end
$$;

-- As before, and open for as long as a format is: the window that is open at an instant or opens next, else the last.
create or replace function call_window(c calls, at timestamptz) returns tstzrange language sql stable as $$
  select case when c.per_host then coalesce(
    (select w from unnest((select range_agg(tstzrange(k.opens_at, greatest(k.opens_at, last_closing(k.event_id, k.host_id, k.closes_at))))
        from host_calls k join event_hosts h on h.id = k.host_id and h.state = 'accepted'
        where k.event_id = c.event_id and k.opens_at is not null and k.closes_at is not null)) w
      where upper(w) > at order by w limit 1),
    tstzrange(c.opens_at, greatest(c.opens_at, last_closing(c.event_id, null, c.closes_at))))
  else tstzrange(c.opens_at, greatest(c.opens_at, last_closing(c.event_id, null, c.closes_at))) end
$$;

-- Calendars take a moved deadline over only under a higher number, also where a format moved it.
create function format_moved() returns trigger language plpgsql as $$
begin
  update calls set version = version + 1 where event_id = coalesce(new.event_id, old.event_id);
  return null;
end
$$;
create trigger formats_count_versions after update on formats for each row
  when (old.closes_at is distinct from new.closes_at) execute function format_moved();
create trigger formats_come after insert on formats for each row
  when (new.closes_at is not null) execute function format_moved();
create trigger formats_go after delete on formats for each row
  when (old.closes_at is not null) execute function format_moved();
