-- Who belongs to a community. Everybody is counted; a name is public only where the person chose so.

create table community_members (
  community_id uuid not null references communities on delete cascade,
  person_id uuid not null references people on delete cascade,
  joined_at timestamptz not null,
  -- Wants to be named among the members.
  shown boolean not null default false,
  -- Null: no ambassador.
  ambassador_since timestamptz,
  -- As the community's people call them: "Ambassador in Arequipa".
  title text not null default '',
  -- Agreed to this title standing beside their name; asked again when it changes.
  title_agreed boolean not null default false,
  primary key (community_id, person_id)
);
create index community_members_by_person on community_members (person_id);
create index community_members_by_time on community_members (community_id, joined_at, person_id);
-- What the community's page shows.
create index community_members_shown on community_members (community_id, joined_at) where shown or title_agreed;
