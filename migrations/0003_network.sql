-- The network: programmes set rules and a brand, communities host, series recur.

create table programmes (
  id uuid primary key,
  slug text not null unique,
  name text not null,
  summary jsonb not null default '{}',
  description jsonb not null default '{}',
  website text not null default '',
  colour text not null,
  demo boolean not null default false,
  created_at timestamptz not null
);

create table communities (
  id uuid primary key,
  slug text not null unique,
  name text not null,
  summary jsonb not null default '{}',
  description jsonb not null default '{}',
  city text not null default '',
  country text not null default '' check (country = '' or country ~ '^[A-Z]{2}$'),
  website text not null default '',
  colour text not null,
  demo boolean not null default false,
  created_at timestamptz not null
);

create table series (
  id uuid primary key,
  slug text not null unique,
  name text not null,
  summary jsonb not null default '{}',
  community_id uuid references communities on delete set null,
  demo boolean not null default false,
  created_at timestamptz not null
);
