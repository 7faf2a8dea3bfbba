-- Themes and projects that texts name, and what people corrected.

-- Texts to be read (again): written by triggers, so that no way of changing a text can forget it. No references: what is
-- gone by then is passed over.
create table themes_due (
  kind text not null check (kind in ('session', 'proposal', 'post', 'release')),
  object_id uuid not null,
  primary key (kind, object_id)
);

-- Which vocabulary all texts have been read with; another one has all of them read again.
create table themes_vocabulary (
  one boolean primary key default true check (one),
  version text not null
);

-- The sessions of the latest release as the public sees them, one row each: pages and reports need not open releases.
create table released_sessions (
  session_id uuid primary key references sessions on delete cascade,
  event_id uuid not null references events on delete cascade,
  code text not null,
  title jsonb not null,
  abstract jsonb not null,
  kind text not null,
  lang text not null,
  level text not null,
  starts_at timestamptz not null
);
create index released_sessions_by_event on released_sessions (event_id);

create table theme_hits (
  session_id uuid references sessions on delete cascade,
  proposal_id uuid references proposals on delete cascade,
  post_id uuid references posts on delete cascade,
  theme text not null,
  -- What a person added or removed stays, whatever the text says later.
  source text not null check (source in ('recognised', 'added', 'removed')),
  -- The words with their place and the rule that decided: [{part, lang, words, start, end, before, after, rule, by}].
  excerpts jsonb not null default '[]',
  -- Of a session: named in the text that was released, not only in the working copy.
  released boolean not null default false,
  decided_by uuid references people on delete set null,
  decided_at timestamptz,
  check (num_nonnulls(session_id, proposal_id, post_id) = 1),
  check ((source = 'recognised') = (decided_at is null)),
  unique (session_id, theme),
  unique (proposal_id, theme),
  unique (post_id, theme)
);
create index theme_hits_of_sessions on theme_hits (theme, session_id) where session_id is not null;
create index theme_hits_of_posts on theme_hits (theme, post_id) where post_id is not null;
create index theme_hits_by_decider on theme_hits (decided_by) where decided_by is not null;

create function read_text_again() returns trigger language plpgsql as $$
begin
  insert into themes_due (kind, object_id) values (tg_argv[0], new.id) on conflict do nothing;
  return null;
end $$;
create function read_post_again() returns trigger language plpgsql as $$
begin
  insert into themes_due (kind, object_id) values ('post', coalesce(new.post_id, old.post_id)) on conflict do nothing;
  return null;
end $$;
create function read_release() returns trigger language plpgsql as $$
begin
  insert into themes_due (kind, object_id) values ('release', new.event_id) on conflict do nothing;
  return null;
end $$;

create trigger session_written after insert on sessions for each row execute function read_text_again('session');
create trigger session_changed after update of title, abstract on sessions for each row
  when (old.title is distinct from new.title or old.abstract is distinct from new.abstract)
  execute function read_text_again('session');
create trigger proposal_written after insert on proposals for each row execute function read_text_again('proposal');
create trigger proposal_changed after update of title, abstract on proposals for each row
  when (old.title is distinct from new.title or old.abstract is distinct from new.abstract)
  execute function read_text_again('proposal');
create trigger post_written after insert or update or delete on post_translations for each row execute function read_post_again();
create trigger release_published after insert on releases for each row execute function read_release();
