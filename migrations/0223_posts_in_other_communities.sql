-- A post in the news of another community, which both want: offered by its own, or asked for by the other. It stays one post:
-- what changes or goes at its origin does so everywhere.
create table post_syndications (
  post_id uuid not null references posts on delete cascade,
  community_id uuid not null references communities on delete cascade,
  state text not null check (state in ('offered', 'asked', 'accepted')),
  said_at timestamptz not null,
  primary key (post_id, community_id)
);
create index post_syndications_by_community on post_syndications (community_id, state);
