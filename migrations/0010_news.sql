create table posts (
  id uuid primary key,
  slug text not null unique,
  kind text not null check (kind in ('post', 'announcement', 'recap')),
  community_id uuid references communities on delete set null,
  event_id uuid references events on delete set null,
  authors text[] not null default '{}',
  tags text[] not null default '{}',
  cover_file_id uuid references files,
  featured boolean not null default false,
  -- Null: a draft. In the future: published by itself when the time comes.
  published_at timestamptz,
  canonical_url text not null default '',
  demo boolean not null default false,
  created_by uuid references people on delete set null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index posts_by_publication on posts (published_at desc, id desc) where published_at is not null;
create index posts_by_event on posts (event_id) where event_id is not null;
create index posts_by_community on posts (community_id, published_at desc) where community_id is not null;
create index posts_by_tag on posts using gin (tags);

create table post_translations (
  post_id uuid not null references posts on delete cascade,
  lang text not null check (lang in ('es', 'en', 'pt')),
  title text not null,
  summary text not null default '',
  body text not null default '',
  primary key (post_id, lang)
);

-- Where an imported post came from: a second import changes nothing.
create table imported_files (
  source text not null,
  path text not null,
  sha256 text not null,
  post_id uuid references posts on delete set null,
  imported_at timestamptz not null,
  primary key (source, path)
);
create index imported_files_by_post on imported_files (post_id) where post_id is not null;

-- An event that a post speaks of; a steward confirms it into a draft event or discards it.
create table suggested_events (
  id uuid primary key,
  post_id uuid not null references posts on delete cascade,
  name text not null,
  place text not null default '',
  starts_on date,
  ends_on date,
  sentence text not null,
  status text not null default 'open' check (status in ('open', 'confirmed', 'discarded')),
  event_id uuid references events on delete set null,
  decided_by uuid references people on delete set null,
  decided_at timestamptz,
  created_at timestamptz not null,
  unique (post_id, name)
);
