-- When a call takes proposals, as seen at an instant: the window that is open then or opens next, else the last. Hosts' calls
-- may leave a gap between them, in which the event's is not open; the row in calls spans them all.
create function call_window(c calls, at timestamptz) returns tstzrange language sql stable as $$
  select case when c.per_host then coalesce(
    (select w from unnest((select range_agg(tstzrange(k.opens_at, k.closes_at))
        from host_calls k join event_hosts h on h.id = k.host_id and h.state = 'accepted'
        where k.event_id = c.event_id and k.opens_at is not null and k.closes_at is not null)) w
      where upper(w) > at order by w limit 1),
    tstzrange(c.opens_at, c.closes_at))
  else tstzrange(c.opens_at, c.closes_at) end
$$;
