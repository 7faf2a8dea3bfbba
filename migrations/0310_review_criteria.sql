-- What a committee scores from 1 to 5. An event without any has one, the overall impression, whose score is the review's.
create table review_criteria (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  name jsonb not null,
  -- What 1 to 5 mean here, in this order; a step without words has the usual ones.
  steps jsonb not null default '[]',
  weight integer not null check (weight between 1 and 10),
  -- Null: for every track.
  track_id uuid references tracks on delete cascade,
  position integer not null
);
create index review_criteria_by_event on review_criteria (event_id, position);
create index review_criteria_by_track on review_criteria (track_id) where track_id is not null;

-- The mean of what was given by criterion, weighted: no whole number any more.
alter table reviews alter column score type double precision;
-- `private_note` is for the chairs; `shareable`: the speakers may be told the comment. `saved_key` names the last saving,
-- so that one sent twice counts once; `previous` is what stood here before it, to undo it.
alter table reviews
  add column private_note text not null default '',
  add column shareable boolean not null default false,
  add column saved_key uuid,
  add column previous jsonb;
create index reviews_last_of on reviews (reviewer_id, updated_at desc);
drop index reviews_by_reviewer;

create table review_scores (
  proposal_id uuid not null,
  reviewer_id uuid not null,
  criterion_id uuid not null references review_criteria on delete cascade,
  score integer not null check (score between 1 and 5),
  primary key (proposal_id, reviewer_id, criterion_id),
  foreign key (proposal_id, reviewer_id) references reviews on delete cascade
);
create index review_scores_by_criterion on review_scores (criterion_id);

-- What the committee asks the speakers: they read it as the committee's, the committee their answer as the speakers'.
create table review_questions (
  id uuid primary key,
  proposal_id uuid not null references proposals on delete cascade,
  asked_by uuid references people on delete set null,
  body text not null,
  asked_at timestamptz not null,
  answered_by uuid references people on delete set null,
  answer text not null default '',
  answered_at timestamptz
);
create index review_questions_by_proposal on review_questions (proposal_id, asked_at);
create index review_questions_by_asker on review_questions (asked_by) where asked_by is not null;
create index review_questions_by_answerer on review_questions (answered_by) where answered_by is not null;
