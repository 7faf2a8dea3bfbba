-- Who follows a community may also want the newsletter that its people write: asked apart, given with the same confirmation.
alter table follows add column newsletter boolean not null default false;
alter table follows add constraint follows_newsletter_of_community check (not newsletter or community_id is not null);
create index follows_newsletter on follows (community_id, follower_id) where newsletter and confirmed_at is not null;

-- Issues of a community's newsletter: drafts until they are sent, then public.
create table newsletter_issues (
  id uuid primary key,
  community_id uuid not null references communities on delete cascade,
  -- Counted when it is sent.
  number integer,
  subject jsonb not null default '{}',
  opening jsonb not null default '{}',
  post_ids uuid[] not null default '{}',
  event_ids uuid[] not null default '{}',
  created_by uuid references people on delete set null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- From then on it is written to its readers, in batches; finished when the last one was.
  sent_at timestamptz,
  finished_at timestamptz,
  readers integer not null default 0,
  unique (community_id, number),
  check ((number is null) = (sent_at is null))
);
create index newsletter_issues_by_person on newsletter_issues (created_by) where created_by is not null;
