-- Whether the committee of an event reads without names now: as the phase that holds says, without phases as the call does.
create function names_hidden(of_event uuid) returns boolean language sql stable as $$
  select coalesce((select f.names_hidden from review_phase(of_event, now()) f),
    (select c.blind from calls c where c.event_id = of_event), false)
$$;
