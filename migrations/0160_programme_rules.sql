-- What a programme asks of its events, what a team answers where Convite cannot measure, and what a steward waives.

-- Known by its key within the programme, which an event's rows name as well: they can travel to an installation where the
-- programme has the same rules, or none yet.
create table programme_rules (
  programme_id uuid not null references programmes on delete cascade,
  key text not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  kind text not null,
  -- Numbers and words that the kind asks for; see programmes/domain/rule-kinds.ts.
  parameters jsonb not null default '{}',
  -- By when it must hold: {"side": "before" | "after" | "year-end" | "always", "amount": 8, "unit": "weeks"}.
  due jsonb not null,
  -- So many days before that day it is at risk.
  warn_days integer not null default 28 check (warn_days between 0 and 366),
  -- Who must act.
  role text not null check (role in ('team', 'chair', 'registration', 'sponsors', 'news', 'steward')),
  -- What is asked, where the kind does not say it; what to do, where the programme says it in its own words.
  question jsonb not null default '{}',
  advice jsonb not null default '{}',
  enabled boolean not null default true,
  position integer not null,
  primary key (programme_id, key)
);

create table rule_answers (
  event_id uuid not null references events on delete cascade,
  programme_id uuid not null references programmes on delete cascade,
  rule_key text not null,
  kept boolean not null,
  words text not null default '',
  evidence_url text not null default '',
  -- A paper beside it, in the store under its SHA-256; not in files, whose addresses are public.
  evidence_sha256 text,
  evidence_name text not null default '',
  evidence_type text not null default '',
  answered_by uuid references people on delete set null,
  answered_at timestamptz not null,
  primary key (event_id, programme_id, rule_key)
);
create index rule_answers_by_programme on rule_answers (programme_id);

create table rule_waivers (
  event_id uuid not null references events on delete cascade,
  programme_id uuid not null references programmes on delete cascade,
  rule_key text not null,
  reason text not null,
  waived_by uuid references people on delete set null,
  waived_at timestamptz not null,
  primary key (event_id, programme_id, rule_key)
);
create index rule_waivers_by_programme on rule_waivers (programme_id);
