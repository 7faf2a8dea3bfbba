create table events (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name jsonb not null,
  tagline jsonb not null default '{}',
  description jsonb not null default '{}',
  -- Days in the event's own zone; null while nobody has chosen them.
  starts_on date,
  ends_on date,
  time_zone text not null,
  venue_name text not null default '',
  venue_address text not null default '',
  venue_notes jsonb not null default '{}',
  city text not null default '',
  country text not null default '' check (country = '' or country ~ '^[A-Z]{2}$'),
  latitude double precision,
  longitude double precision,
  attendance text not null default 'in-person' check (attendance in ('in-person', 'online', 'hybrid')),
  online_url text not null default '',
  capacity integer check (capacity > 0),
  languages text[] not null default '{}',
  contact_email text not null default '',
  website text not null default '',
  code_of_conduct jsonb not null default '{}',
  code_of_conduct_url text not null default '',
  accessibility jsonb not null default '{}',
  accessibility_features text[] not null default '{}',
  colour text not null,
  cover_file_id uuid references files,
  series_id uuid references series on delete set null,
  edition text not null default '',
  announced_at timestamptz,
  cancelled_at timestamptz,
  cancellation_note jsonb not null default '{}',
  demo boolean not null default false,
  created_by uuid references people on delete set null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- Counts changes, for calendars (SEQUENCE) and for edits made at the same time.
  version integer not null default 0,
  check (ends_on >= starts_on)
);
create index events_public_by_start on events (starts_on, id) where announced_at is not null;
create index events_public_by_end on events (ends_on, id) where announced_at is not null;
create index events_by_series on events (series_id) where series_id is not null;
create index events_by_country on events (country, starts_on) where announced_at is not null;

-- Opening hours, one row a day of the event.
create table event_days (
  event_id uuid not null references events on delete cascade,
  day date not null,
  opens_at time not null,
  closes_at time not null check (closes_at > opens_at),
  primary key (event_id, day)
);

create table event_hosts (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  programme_id uuid references programmes on delete cascade,
  community_id uuid references communities on delete cascade,
  summary jsonb not null default '{}',
  position integer not null,
  check (num_nonnulls(programme_id, community_id) = 1),
  unique (event_id, programme_id),
  unique (event_id, community_id)
);
create index event_hosts_by_programme on event_hosts (programme_id, event_id) where programme_id is not null;
create index event_hosts_by_community on event_hosts (community_id, event_id) where community_id is not null;

-- A co-location has two sides and no order: the smaller id stands first.
create table event_colocations (
  event_id uuid not null references events on delete cascade,
  other_event_id uuid not null references events on delete cascade,
  primary key (event_id, other_event_id),
  check (event_id < other_event_id)
);
create index event_colocations_by_other on event_colocations (other_event_id);
