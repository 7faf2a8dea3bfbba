-- What a search found, pair by pair, with why: topics, bid, words in common, and how much all of it weighs.
create table assignment_run_pairs (
  run_id uuid not null references assignment_runs on delete cascade,
  proposal_id uuid not null references proposals on delete cascade,
  reviewer_id uuid not null references people on delete cascade,
  score double precision not null,
  reasons jsonb not null,
  primary key (run_id, proposal_id, reviewer_id)
);
create index assignment_run_pairs_by_proposal on assignment_run_pairs (proposal_id);
create index assignment_run_pairs_by_reviewer on assignment_run_pairs (reviewer_id);
alter table review_assignments add column reasons jsonb not null default '{}';
