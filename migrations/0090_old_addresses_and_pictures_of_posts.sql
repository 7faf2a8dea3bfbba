-- Addresses under which a post once stood, here or on the site it was imported from: they lead on to it.
create table post_addresses (
  -- As it stands after the host: a slash, lower case, no slash at the end.
  path text primary key check (path ~ '^/.' and length(path) <= 500),
  post_id uuid not null references posts on delete cascade
);
create index post_addresses_by_post on post_addresses (post_id);

-- Pictures that stand in the texts of a post, beside its cover.
create table post_pictures (
  post_id uuid not null references posts on delete cascade,
  file_id uuid not null references files,
  primary key (post_id, file_id)
);
create index post_pictures_by_file on post_pictures (file_id);
