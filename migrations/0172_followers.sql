-- Addresses that want to be told what is new, and what about. One table for every subscription by mail: a row in
-- `follows` counts from the moment it is confirmed, by its link or by who is signed in with the address.

create table followers (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  lang text not null check (lang in ('es', 'en', 'pt')),
  -- In the links of mails: sees and ends what this address follows, nothing else.
  secret text not null unique,
  created_at timestamptz not null
);

create table follows (
  id uuid primary key,
  follower_id uuid not null references followers on delete cascade,
  community_id uuid references communities on delete cascade,
  programme_id uuid references programmes on delete cascade,
  series_id uuid references series on delete cascade,
  -- A place: a country, or a city in it, by its name without case and accents.
  country text check (country ~ '^[A-Z]{2}$'),
  city_key text,
  -- As it is shown.
  city text not null default '',
  asked_at timestamptz not null,
  -- Null: waits for the link in the mail.
  confirmed_at timestamptz,
  check (num_nonnulls(community_id, programme_id, series_id, country) = 1),
  check (city_key is null or country is not null),
  unique nulls not distinct (follower_id, community_id, programme_id, series_id, country, city_key)
);
create index follows_waiting on follows (asked_at) where confirmed_at is null;
create index follows_by_community on follows (community_id) where community_id is not null;
create index follows_by_programme on follows (programme_id) where programme_id is not null;
create index follows_by_series on follows (series_id) where series_id is not null;

-- What a follower was told: each thing once.
create table follower_news (
  follower_id uuid not null references followers on delete cascade,
  -- 'new-event', 'call-opens', 'call-closes' or 'post', and the id of the event or the post.
  kind text not null,
  object_id uuid not null,
  told_at timestamptz not null,
  primary key (follower_id, object_id, kind)
);
create index follower_news_by_time on follower_news (told_at);
