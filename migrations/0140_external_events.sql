-- Events held elsewhere: what sources say of them (records), and the event that follows from all records of one thing.

create table external_events (
  id uuid primary key,
  name text not null,
  -- The name as it is compared: without case, accents, signs and years. Editions of one event share it.
  name_key text not null,
  url text not null default '',
  starts_on date not null,
  ends_on date not null,
  city text not null default '',
  country text not null default '' check (country = '' or country ~ '^[A-Z]{2}$'),
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  attendance text not null check (attendance in ('in-person', 'online', 'hybrid')),
  topics text[] not null default '{}',
  languages text[] not null default '{}',
  call_url text not null default '',
  call_closes_on date,
  cancelled boolean not null default false,
  -- Other names and addresses that people say mean the same.
  aliases text[] not null default '{}',
  -- The fields that people set: no import changes them.
  corrected text[] not null default '{}',
  corrected_at timestamptz,
  corrected_by uuid references people on delete set null,
  hidden_at timestamptz,
  -- A person said it is the same as another; its address leads there.
  merged_into uuid references external_events on delete set null,
  -- It is held in this network: lists show that event instead.
  own_event_id uuid references events on delete set null,
  listed boolean not null generated always as (hidden_at is null and merged_into is null and own_event_id is null) stored,
  -- What a search for words reads, folded as the name is.
  folded text not null,
  words tsvector not null generated always as (to_tsvector('simple'::regconfig, folded)) stored,
  demo boolean not null default false,
  version integer not null default 0,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- As for events of our own: lists of coming events read the index on the first day from sixty days ago on.
  check (ends_on - starts_on between 0 and 60)
);
-- One index for each way the calendar is narrowed, all in the order of the lists, so that a page reads some dozens of
-- rows of 100,000 whatever the filter (npm run bench calendar): by day; by last day for past ones; by country and by
-- region (several countries); by topic; by words; calls by the day they close; editions by name.
create index external_events_by_start on external_events (starts_on, id) where listed;
create index external_events_by_end on external_events (ends_on, id) where listed;
create index external_events_by_country on external_events (country, starts_on) where listed;
create index external_events_by_topic on external_events using gin (topics) where listed;
create index external_events_by_words on external_events using gin (words);
create index external_events_by_call on external_events (call_closes_on, id) where listed and call_closes_on is not null;
create index external_events_by_name on external_events (name_key, starts_on);
create index external_events_by_merged on external_events (merged_into) where merged_into is not null;

-- Where an event is known from: one row for each thing that one source says.
create table external_event_records (
  source text not null,
  source_key text not null,
  -- The part of the source that is read as a whole (a file): what is missing from it then is gone.
  part text not null,
  event_id uuid not null references external_events on delete cascade,
  said jsonb not null,
  first_seen_on date not null,
  last_seen_on date not null,
  -- The source says it no longer: kept, but it counts no more.
  gone_on date,
  primary key (source, source_key)
);
create index external_event_records_by_event on external_event_records (event_id);
