-- What a speaker tells an event once a proposal was accepted: when they can be on stage, and what they need.
create table speaker_needs (
  event_id uuid not null references events on delete cascade,
  person_id uuid not null references people on delete cascade,
  -- The times at which they can speak, [{"from": instant, "until": instant}]; null: they have not said.
  free jsonb,
  travel text not null default '',
  equipment text not null default '',
  -- Whether they may be recorded; null: they have not said, which is no yes.
  recording text check (recording in ('yes', 'slides', 'no')),
  answered_at timestamptz not null,
  primary key (event_id, person_id)
);
create index speaker_needs_by_person on speaker_needs (person_id);

-- Slides and what else belongs to an accepted proposal: for the team, or for everybody on the session's page.
create table proposal_links (
  id uuid primary key,
  proposal_id uuid not null references proposals on delete cascade,
  title text not null,
  url text not null,
  public boolean not null,
  created_at timestamptz not null,
  created_by uuid references people on delete set null
);
create index proposal_links_by_proposal on proposal_links (proposal_id);
