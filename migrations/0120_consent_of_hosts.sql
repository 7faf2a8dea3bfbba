-- Who is named as a host, or as held beside, is asked and shown nowhere until its own people accept. What stood before was meant.

alter table event_hosts
  add column state text not null default 'asked' check (state in ('asked', 'accepted', 'declined')),
  add column asked_at timestamptz,
  add column asked_by uuid references people on delete set null,
  add column decided_at timestamptz,
  add column decided_by uuid references people on delete set null,
  add column reason text not null default '';
update event_hosts h set state = 'accepted', asked_at = e.created_at, decided_at = e.created_at
  from events e where e.id = h.event_id;
create index event_hosts_asked on event_hosts (community_id, asked_at) where state = 'asked';

-- Whatever the public sees reads these views, so that no page can forget the condition.
create view accepted_hosts as select * from event_hosts where state = 'accepted';

alter table event_colocations
  -- Which of the two asked; null where nobody knows any more.
  add column asking_event_id uuid references events on delete cascade,
  add column state text not null default 'asked' check (state in ('asked', 'accepted', 'declined')),
  add column asked_at timestamptz,
  add column asked_by uuid references people on delete set null,
  add column decided_at timestamptz,
  add column decided_by uuid references people on delete set null,
  add column reason text not null default '',
  add constraint asked_by_one_of_them check (asking_event_id in (event_id, other_event_id));
update event_colocations set state = 'accepted';
create view accepted_colocations as select * from event_colocations where state = 'accepted';

-- An event's team applies to a programme; what it wrote, how it stands, and what both sides said.
create table applications (
  id uuid primary key,
  code text not null unique,
  event_id uuid not null references events on delete cascade,
  programme_id uuid not null references programmes on delete cascade,
  state text not null default 'draft'
    check (state in ('draft', 'submitted', 'questions', 'approved', 'declined', 'withdrawn', 'revoked')),
  -- What the form holds; see hosting/domain/application-content.ts.
  content jsonb not null default '{}',
  -- The programme's terms as they were worded when they were accepted, with who and when.
  accepted_terms jsonb not null default '[]',
  reason text not null default '',
  created_at timestamptz not null,
  created_by uuid references people on delete set null,
  updated_at timestamptz not null,
  submitted_at timestamptz,
  submitted_by uuid references people on delete set null,
  decided_at timestamptz,
  decided_by uuid references people on delete set null
);
-- One at a time; an event may apply again when the last one is over.
create unique index applications_one_open on applications (event_id, programme_id)
  where state in ('draft', 'submitted', 'questions', 'approved');
create index applications_by_programme on applications (programme_id, state, submitted_at desc, id);

create table application_messages (
  id uuid primary key,
  application_id uuid not null references applications on delete cascade,
  side text not null check (side in ('programme', 'team')),
  author_id uuid references people on delete set null,
  author_name text not null,
  body text not null,
  written_at timestamptz not null
);
create index application_messages_by_application on application_messages (application_id, written_at, id);

-- What a team accepts when it applies; the steward words it. Withdrawn ones stay away from new applications.
create table programme_terms (
  id uuid primary key,
  programme_id uuid not null references programmes on delete cascade,
  text jsonb not null,
  position integer not null
);
create index programme_terms_by_programme on programme_terms (programme_id, position, id);
