-- What a call asks for. Which of the standard fields are required, optional or hidden, and how long they may be; a host's call
-- without a form of its own asks what the event's does.
alter table calls add column form jsonb not null default '{}';
alter table calls add column proposals_per_speaker integer check (proposals_per_speaker between 1 and 100);
alter table host_calls add column form jsonb;
alter table host_calls add column proposals_per_speaker integer check (proposals_per_speaker between 1 and 100);

-- Null: when its call closes; a format may close earlier or later.
alter table formats add column closes_at timestamptz;

-- What the organisers ask besides: of the proposal, of each speaker, or of each reviewer.
create table call_questions (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  -- In this host's call only; null: in every one.
  host_id uuid references event_hosts on delete cascade,
  slug text not null,
  about text not null check (about in ('proposal', 'speaker', 'reviewer')),
  label jsonb not null,
  help jsonb not null default '{}',
  kind text not null check (kind in ('text', 'long-text', 'number', 'yes-no', 'choice', 'choices', 'file', 'url', 'date')),
  options jsonb not null default '[]',
  required boolean not null default false,
  -- From reviewers.
  hidden boolean not null default false,
  -- Bounds of a text's length, or of a number.
  unit text not null default 'characters' check (unit in ('characters', 'words')),
  least double precision,
  most double precision,
  -- Asked for these only; empty: for all.
  track_ids uuid[] not null default '{}',
  format_ids uuid[] not null default '{}',
  position integer not null,
  archived boolean not null default false,
  unique (event_id, slug),
  check (most >= least)
);

-- Of the proposal (no person), of one of its speakers, or of one who reviews it.
create table proposal_answers (
  proposal_id uuid not null references proposals on delete cascade,
  question_id uuid not null references call_questions on delete cascade,
  person_id uuid references people on delete cascade,
  -- Of a file: null, and the paper beside it.
  answer jsonb,
  paper_sha256 text,
  paper_type text not null default '',
  paper_name text not null default '',
  updated_at timestamptz not null,
  unique nulls not distinct (proposal_id, question_id, person_id),
  check ((answer is null) <> (paper_sha256 is null))
);
create index proposal_answers_by_question on proposal_answers (question_id);
create index proposal_answers_by_person on proposal_answers (person_id) where person_id is not null;

-- Lets somebody write after the close: until it expires, and for so many proposals.
create table late_codes (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  -- In this host's call only; null: in every one.
  host_id uuid references event_hosts on delete cascade,
  code text not null,
  note text not null default '',
  expires_at timestamptz not null,
  uses integer not null check (uses between 1 and 1000),
  used integer not null default 0,
  format_ids uuid[] not null default '{}',
  track_ids uuid[] not null default '{}',
  created_at timestamptz not null,
  created_by uuid references people on delete set null,
  unique (event_id, code),
  check (used between 0 and uses)
);
alter table proposals add column late_code_id uuid references late_codes on delete set null;
create index proposals_by_late_code on proposals (late_code_id) where late_code_id is not null;

-- A deadline that was moved to a later instant, for all who have a draft or a proposal to be told of.
create table call_extensions (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  host_id uuid references event_hosts on delete cascade,
  -- This format only; null: the whole call.
  format_id uuid references formats on delete cascade,
  was timestamptz not null,
  closes_at timestamptz not null,
  words jsonb not null default '{}',
  extended_at timestamptz not null,
  extended_by uuid references people on delete set null,
  check (closes_at > was)
);
create index call_extensions_by_event on call_extensions (event_id, extended_at);
