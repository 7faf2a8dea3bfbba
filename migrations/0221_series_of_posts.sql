-- Posts of a community that belong together in an order.
create table post_series (
  id uuid primary key,
  community_id uuid not null references communities on delete cascade,
  slug text not null unique,
  name jsonb not null,
  summary jsonb not null default '{}',
  created_at timestamptz not null
);
create index post_series_by_community on post_series (community_id);

-- A post is part of one series at most. Positions order the parts; their numbers are counted where they are shown.
create table post_series_parts (
  post_id uuid primary key references posts on delete cascade,
  post_series_id uuid not null references post_series on delete cascade,
  position integer not null
);
create index post_series_parts_in_order on post_series_parts (post_series_id, position, post_id);
