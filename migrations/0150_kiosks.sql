-- Kiosks: screens at booths that show what comes next in the network.

create table kiosks (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null,
  -- Whose people look after it. A screen belongs to the place where it stands: it does not travel with an event's file.
  community_id uuid references communities,
  programme_id uuid references programmes,
  event_id uuid references events,
  -- In turn, in this order.
  languages text[] not null check (cardinality(languages) > 0),
  -- What it shows: events of any of these; the whole network if all are empty. What is gone is passed over.
  shown_events uuid[] not null default '{}',
  shown_programmes uuid[] not null default '{}',
  shown_communities uuid[] not null default '{}',
  shown_countries text[] not null default '{}',
  -- By kind of slide: how many turns it gets in a round (0: none) and for how many seconds.
  turns jsonb not null,
  messages jsonb not null default '[]',
  -- Shown at once and before all else, until then.
  urgent jsonb not null default '{}',
  urgent_until timestamptz,
  pin_hash text not null default '',
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check (num_nonnulls(community_id, programme_id, event_id) = 1)
);
create index kiosks_by_community on kiosks (community_id) where community_id is not null;
create index kiosks_by_programme on kiosks (programme_id) where programme_id is not null;
create index kiosks_by_event on kiosks (event_id) where event_id is not null;

-- Short addresses in the QR codes of a kiosk. No reference to the thing: a code printed or photographed outlives it.
create table kiosk_codes (
  code text primary key,
  kiosk_id uuid not null references kiosks on delete cascade,
  kind text not null check (kind in ('event', 'call', 'post', 'network')),
  object_id uuid not null,
  created_at timestamptz not null,
  unique (kiosk_id, kind, object_id)
);

-- How often a code was followed, by day in UTC; nothing about who followed it.
create table kiosk_scans (
  code text not null references kiosk_codes on delete cascade,
  day date not null,
  scans integer not null,
  primary key (code, day)
);

-- The screens that show a kiosk, by a random name that a browser gives itself.
create table kiosk_screens (
  kiosk_id uuid not null references kiosks on delete cascade,
  screen text not null,
  online_since timestamptz not null,
  last_seen_at timestamptz not null,
  content_version text not null,
  clock_offset_seconds integer not null,
  width integer not null,
  height integer not null,
  kept boolean not null,
  primary key (kiosk_id, screen)
);
