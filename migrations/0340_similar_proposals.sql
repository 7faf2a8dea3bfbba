-- Proposals that may be one idea told twice: found by a job, for the committee to judge.

-- Proposals to be compared (again): written by triggers, so that no way of changing a text can forget it. `times` grows with
-- every change, so that a job which began before the last one does not take it for done.
create table similarity_due (
  proposal_id uuid primary key references proposals on delete cascade,
  times integer not null default 1
);

-- The terms of each text with how often each stands in it: comparing one text reads no other anew.
create table proposal_terms (
  proposal_id uuid primary key references proposals on delete cascade,
  terms jsonb not null
);

create table similar_proposals (
  one_id uuid not null references proposals on delete cascade,
  other_id uuid not null references proposals on delete cascade,
  score real not null check (score between 0 and 1),
  -- What both say: [{one: {text, marks: [[start, end]]}, other: …}].
  passages jsonb not null,
  primary key (one_id, other_id),
  check (one_id < other_id)
);
create index similar_proposals_by_other on similar_proposals (other_id);

-- What an event's committee said of a pair; it stays, whatever the texts say later.
create table similarity_verdicts (
  event_id uuid not null references events on delete cascade,
  one_id uuid not null references proposals on delete cascade,
  other_id uuid not null references proposals on delete cascade,
  verdict text not null check (verdict in ('different', 'same')),
  decided_by uuid references people on delete set null,
  decided_at timestamptz not null,
  primary key (event_id, one_id, other_id),
  check (one_id < other_id)
);
create index similarity_verdicts_by_one on similarity_verdicts (one_id);
create index similarity_verdicts_by_other on similarity_verdicts (other_id);
create index similarity_verdicts_by_decider on similarity_verdicts (decided_by) where decided_by is not null;

create function compare_proposal_again() returns trigger language plpgsql as $$
begin
  insert into similarity_due (proposal_id) values (new.id)
    on conflict (proposal_id) do update set times = similarity_due.times + 1;
  return null;
end $$;
create trigger proposal_written_to_compare after insert on proposals for each row
  when (new.status = 'submitted') execute function compare_proposal_again();
create trigger proposal_changed_to_compare after update of title, abstract, lang, status on proposals for each row
  when ((old.title, old.abstract, old.lang, old.status) is distinct from (new.title, new.abstract, new.lang, new.status)
    and (old.status = 'submitted' or new.status = 'submitted'))
  execute function compare_proposal_again();
insert into similarity_due (proposal_id) select id from proposals where status = 'submitted';
