-- An event's own words for the mails of its committee; without a row Convite's stand. `reminder`: of an acceptance unanswered.
create table mail_templates (
  event_id uuid not null references events on delete cascade,
  kind text not null check (kind in ('accepted', 'waitlisted', 'rejected', 'changes', 'reminder')),
  lang text not null check (lang in ('es', 'en', 'pt')),
  subject text not null,
  message text not null,
  updated_at timestamptz not null,
  primary key (event_id, kind, lang)
);

-- Until when acceptances are to be answered and how long before that a reminder goes; whether the public sees the numbers.
create table committee_settings (
  event_id uuid primary key references events on delete cascade,
  answer_by timestamptz,
  remind_days integer not null default 3 check (remind_days between 1 and 60),
  numbers_public boolean not null default false,
  updated_at timestamptz not null
);

-- The way to one's answer without signing in; and for which answer-by instant the speaker was reminded.
alter table notifications add column answer_secret text unique, add column reminded_for timestamptz;
create index notifications_unanswered on notifications (notified_at) where decision = 'accepted' and notified_at is not null;

-- Mails of one conversation, so that mail programs keep them together.
alter table mails add column thread_id uuid;

-- What team and speakers of a proposal write to each other.
create table proposal_messages (
  id uuid primary key,
  proposal_id uuid not null references proposals on delete cascade,
  author_id uuid references people on delete set null,
  from_team boolean not null,
  body text not null,
  written_at timestamptz not null
);
create index proposal_messages_by_proposal on proposal_messages (proposal_id, written_at);
create index proposal_messages_by_author on proposal_messages (author_id) where author_id is not null;

-- Who of a committee agrees that the public reads their name.
create table committee_consents (
  event_id uuid not null references events on delete cascade,
  person_id uuid not null references people on delete cascade,
  agreed_at timestamptz not null,
  primary key (event_id, person_id)
);
create index committee_consents_by_person on committee_consents (person_id);
