-- What an event offers its sponsors, and who they are. Payments, booths and leads are other tables that will refer to `sponsors`.
create table sponsor_tiers (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  slug text not null,
  name jsonb not null,
  -- The first weighs most.
  position integer not null,
  price_minor bigint not null check (price_minor >= 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  -- Null: as many as want to.
  places integer check (places > 0),
  -- What comes with it: a list of texts by language.
  benefits jsonb not null default '[]',
  -- Whether the prospectus shows it.
  offered boolean not null default true,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (event_id, slug),
  -- So that a sponsor's tier is one of its own event.
  unique (event_id, id)
);

create table sponsors (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  slug text not null,
  name text not null check (btrim(name) <> ''),
  -- http or https, or nothing.
  url text not null default '' check (url = '' or url ~* '^https?://'),
  summary jsonb not null default '{}',
  tier_id uuid,
  -- The host that brought it; null: it is the whole event's.
  host_id uuid references event_hosts on delete set null,
  state text not null default 'proposed' check (state in ('proposed', 'confirmed', 'withdrawn')),
  confirmed_at timestamptz,
  -- For light backgrounds; for dark ones where it needs another.
  logo_file_id uuid references files on delete set null,
  dark_logo_file_id uuid references files on delete set null,
  -- What the logo shows, where that is more than the name.
  logo_alt jsonb not null default '{}',
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (event_id, slug),
  foreign key (event_id, tier_id) references sponsor_tiers (event_id, id),
  -- Whoever is confirmed holds a place in a tier.
  check (state <> 'confirmed' or (tier_id is not null and confirmed_at is not null))
);
create index sponsors_by_tier on sponsors (tier_id) where state = 'confirmed';
create index sponsors_by_host on sponsors (host_id) where host_id is not null;

-- Whose session it is, where it is sponsored.
alter table sessions add column sponsor_id uuid references sponsors on delete set null;
