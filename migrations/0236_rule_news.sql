-- What people were told of rules that are broken or at risk; a team that asks to be let off; who wants which mails.

-- One row for each thing that a person was told and that still holds: the same is not told twice, and news once it was mended
-- and broke again.
create table rule_news (
  person_id uuid not null references people on delete cascade,
  -- By their ids alone: an event that goes takes along what it consists of, not what people were told of it.
  event_id uuid not null,
  programme_id uuid not null,
  rule_key text not null,
  state text not null check (state in ('at-risk', 'broken')),
  told_at timestamptz not null,
  primary key (person_id, event_id, programme_id, rule_key)
);

-- Only of people who said something else than is usual: both mails are sent.
create table rule_mail_choices (
  person_id uuid primary key references people on delete cascade,
  daily boolean not null,
  weekly boolean not null
);

-- A team asks a programme to waive a rule: open until the steward waives it, or declines with a reason.
create table rule_waiver_requests (
  event_id uuid not null references events on delete cascade,
  programme_id uuid not null references programmes on delete cascade,
  rule_key text not null,
  reason text not null,
  asked_by uuid references people on delete set null,
  asked_at timestamptz not null,
  declined_reason text not null default '',
  declined_at timestamptz,
  primary key (event_id, programme_id, rule_key)
);
create index rule_waiver_requests_by_programme on rule_waiver_requests (programme_id);
