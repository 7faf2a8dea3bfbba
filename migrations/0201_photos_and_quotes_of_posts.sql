-- The photos of a post that stand together in its gallery, in their order.
create table post_photos (
  id uuid primary key,
  post_id uuid not null references posts on delete cascade,
  file_id uuid not null references files,
  position integer not null,
  alt jsonb not null default '{}',
  credit text not null default '',
  licence text not null default '' check (licence in ('', 'cc0', 'cc-by', 'cc-by-sa', 'all-rights')),
  unique (post_id, file_id)
);
create index post_photos_by_file on post_photos (file_id);

-- What somebody said, and who. It is only kept if whoever entered it said that this person agreed.
create table post_quotes (
  id uuid primary key,
  post_id uuid not null references posts on delete cascade,
  position integer not null,
  lang text not null check (lang in ('es', 'en', 'pt')),
  words text not null check (words <> ''),
  name text not null check (name <> ''),
  role text not null default '',
  agreed_at timestamptz not null,
  created_by uuid references people on delete set null
);
create index post_quotes_by_post on post_quotes (post_id, position);
create index post_quotes_by_person on post_quotes (created_by) where created_by is not null;
