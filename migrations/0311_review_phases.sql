-- When a committee reads how: who sees what of whom. Without any phase, as the call says (names hidden or not), others' reviews
-- after one's own, everything, and speakers change their proposals while the call is open.
create table review_phases (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  name jsonb not null,
  -- Null: from the beginning, and until the next begins.
  starts_at timestamptz,
  ends_at timestamptz,
  names_hidden boolean not null,
  others text not null check (others in ('never', 'after-own', 'always')),
  reads text not null check (reads in ('all', 'assigned')),
  hidden_fields text[] not null default '{}'
    check (hidden_fields <@ array['notes', 'level', 'language', 'track', 'format', 'given']),
  -- 'call': while the call is open.
  speakers_edit text not null default 'call' check (speakers_edit in ('call', 'yes', 'no')),
  check (ends_at > starts_at)
);
create index review_phases_by_event on review_phases (event_id, starts_at);

-- The phase that holds at an instant: the last that has begun, before that the first. After its end nobody reviews, and what it
-- hides stays hidden until another begins.
create function review_phase(of_event uuid, at timestamptz) returns setof review_phases language sql stable rows 1 as $$
  select * from review_phases where event_id = of_event
  order by coalesce(starts_at, '-infinity') <= at desc,
    case when coalesce(starts_at, '-infinity') <= at then coalesce(starts_at, '-infinity') end desc nulls last,
    starts_at nulls first, id
  limit 1
$$;

-- What the call says of itself, on its page and to its programmes, is how it is read first; either changes with the other.
create function first_review_phase(of_event uuid) returns setof review_phases language sql stable rows 1 as $$
  select * from review_phases where event_id = of_event order by starts_at nulls first, id limit 1
$$;
create function call_follows_phases() returns trigger language plpgsql as $$
begin
  update calls c set blind = f.names_hidden from first_review_phase(coalesce(new.event_id, old.event_id)) f
  where c.event_id = f.event_id and c.blind <> f.names_hidden;
  return null;
end $$;
create trigger call_follows_phases after insert or update or delete on review_phases
  for each row execute function call_follows_phases();
create function phase_follows_call() returns trigger language plpgsql as $$
begin
  update review_phases p set names_hidden = new.blind from first_review_phase(new.event_id) f
  where p.id = f.id and p.names_hidden <> new.blind;
  return null;
end $$;
create trigger phase_follows_call after update of blind on calls for each row
  when (old.blind <> new.blind) execute function phase_follows_call();

-- A call that is read blind is in its first phase.
insert into review_phases (id, event_id, name, names_hidden, others, reads)
select gen_random_uuid(), event_id, '{"en": "Reading", "es": "Lectura", "pt": "Leitura"}', true, 'after-own', 'all'
from calls where blind;
