-- What an event offers to the press: accreditation with its dates and words, and a press kit.
create table press (
  event_id uuid primary key references events on delete cascade,
  accreditation boolean not null default false,
  opens_at timestamptz,
  closes_at timestamptz,
  -- Who is accredited and what they get; Markdown.
  words jsonb not null default '{}',
  -- The ticket type that accredited people get, and the quota of its own that it draws on.
  ticket_type_id uuid references ticket_types on delete set null,
  quota_id uuid references quotas on delete set null,
  kit_shown boolean not null default false,
  -- What may be copied about the event; Markdown.
  boilerplate jsonb not null default '{}',
  check (closes_at > opens_at)
);

-- Who asks to be accredited. Nobody at the event sees it before it was confirmed from the mailbox or by who is signed in.
create table accreditations (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  -- Opens the application without an account.
  secret text not null unique,
  name text not null,
  email text not null,
  -- The language in which we write to them.
  lang text not null check (lang in ('es', 'en', 'pt')),
  outlet text not null,
  role text not null,
  links text[] not null default '{}',
  -- The languages in which they report, BCP 47.
  languages text[] not null default '{}',
  needs text not null default '',
  consented_at timestamptz not null,
  confirmed_at timestamptz,
  state text not null default 'submitted' check (state in ('submitted', 'accepted', 'declined', 'withdrawn')),
  -- Why it was declined, as the mail says it.
  reason text not null default '',
  decided_at timestamptz,
  decided_by uuid references people on delete set null,
  registration_id uuid references registrations on delete set null,
  created_at timestamptz not null,
  unique (event_id, email),
  check (state <> 'accepted' or confirmed_at is not null)
);
create index accreditations_by_event on accreditations (event_id, state, id desc) where confirmed_at is not null;
create index accreditations_by_email on accreditations (email);
create index accreditations_by_registration on accreditations (registration_id) where registration_id is not null;
create index accreditations_by_person on accreditations (decided_by) where decided_by is not null;

-- Logos and photos of a press kit, each with what it shows, whose it is and under what it may be used.
create table press_files (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  file_id uuid not null references files,
  kind text not null check (kind in ('logo', 'photo')),
  position integer not null,
  alt jsonb not null,
  credit text not null,
  licence text not null check (licence in ('cc0', 'cc-by', 'cc-by-sa', 'all-rights')),
  unique (event_id, file_id)
);
create index press_files_by_file on press_files (file_id);
