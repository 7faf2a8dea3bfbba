-- Search stays quick however many there are, and tables are filled in bulk: what is counted and ranked is bounded, choices
-- are looked up in the index of words, and triggers run once for a statement.

-- What results are narrowed to, as words that nobody can type: signs are folded away.
create function search_marks(kind text, languages text[], country text, year integer) returns tsvector
  language sql immutable parallel safe as $$
  select array_to_tsvector(array_remove(array['kind:' || kind, 'country:' || nullif(country, ''), 'year:' || year], null)
    || array(select 'language:' || spoken from unnest(languages) spoken where spoken <> ''))
$$;
alter table search_documents drop column words;
alter table search_documents add column words tsvector not null
  generated always as (search_words_of(titles, beside, country, texts) || search_marks(kind, languages, country, year)) stored;
alter table search_documents alter column words set storage external;
create index search_documents_by_words on search_documents using gin (words) with (fastupdate = off);
-- Titles with the same marks.
create index search_documents_by_title on search_documents
  using gin ((title_words || search_marks(kind, languages, country, year))) with (fastupdate = off);

-- Up to `bound` and one more of what the public may see of what is asked for and has the marks of `narrowed`. If there are more than
-- that, also up to half as many each of those with the words in the title (to come; any) and of those to come and what lasts: the best are
-- among them. Titles before texts, what is to come or lasts before what was. A row may come twice.
-- EXPLAIN at 98,000 documents, "kubernetes" (6,501 hits, 1,775 in titles): bitmap index scan on search_documents_by_words, then 1,001
-- rows from 652 blocks; on search_documents_by_title, those to come 530 rows from 462 blocks. Without a bound 6,501 rows from 4,093
-- blocks, and the title of each is compared.
-- A limit makes a sequential scan look cheap to the planner, which then unpacks the words of row after row: it is off here.
create function search_hits(asked tsquery, narrowed tsquery, today date, instant timestamptz, bound integer)
returns table (id bigint, kind text, languages text[], country text, year integer, starts_on date, rank real)
language plpgsql stable rows 2000 set enable_seqscan = off as $$
declare
  found_rows bigint;
  -- Of a title alone nobody can say that the text lacks a word.
  lacks boolean := asked::text like '%!%';
  to_come tsquery := (select string_agg(format('''year:%s''', y), '|') from
    generate_series(extract(year from today)::integer, extract(year from today)::integer + 3) y)::tsquery;
begin
  return query select d.id, d.kind, d.languages, nullif(d.country, ''), d.year, d.starts_on,
    search_rank(d.title_words, asked, d.kind, d.ends_on, today)
  from search_documents d where d.words @@ (asked && narrowed) and (d.public_from is null or d.public_from <= instant)
  limit bound + 1;
  get diagnostics found_rows = row_count;
  if found_rows <= bound then return; end if;
  return query select d.id, d.kind, d.languages, nullif(d.country, ''), d.year, d.starts_on,
    search_rank(d.title_words, asked, d.kind, d.ends_on, today)
  from search_documents d where (d.title_words || search_marks(d.kind, d.languages, d.country, d.year)) @@ (asked && narrowed && to_come)
    and (not lacks or d.words @@ asked) and (d.public_from is null or d.public_from <= instant) limit bound / 2;
  return query select d.id, d.kind, d.languages, nullif(d.country, ''), d.year, d.starts_on,
    search_rank(d.title_words, asked, d.kind, d.ends_on, today)
  from search_documents d where (d.title_words || search_marks(d.kind, d.languages, d.country, d.year)) @@ (asked && narrowed)
    and (not lacks or d.words @@ asked) and (d.public_from is null or d.public_from <= instant) limit bound / 2;
  return query select d.id, d.kind, d.languages, nullif(d.country, ''), d.year, d.starts_on,
    search_rank(d.title_words, asked, d.kind, d.ends_on, today)
  from search_documents d
  where d.words @@ (asked && narrowed && (to_come || '''kind:community'' | ''kind:programme'' | ''kind:series'''::tsquery))
    and (d.public_from is null or d.public_from <= instant) limit bound / 2;
end $$;

create function search_rank(title tsvector, asked tsquery, kind text, ends_on date, today date) returns real
  language sql immutable parallel safe as $$
  select ((case when title @@ asked then 4 + 1.0 / length(title) else 0 end)
    + (case when ends_on >= today or kind in ('community', 'programme', 'series') then 2 else 0 end)
    + (case when kind in ('event', 'community', 'programme', 'series') then 1 else 0 end))::real
$$;

-- The plan is made for each call: one that was made while tables were empty reads them from end to end for ever. The kind is then
-- known too, and only its branch of the view is looked at.
alter function search_again(text, uuid[]) set plan_cache_mode = force_custom_plan;

drop trigger search_event_removed on events;
drop trigger search_event on events;
drop trigger search_hosts on event_hosts;
drop trigger search_community on communities;
drop trigger search_programme on programmes;
drop trigger search_series on series;
drop trigger search_community_renamed on communities;
drop trigger search_programme_renamed on programmes;
drop trigger search_series_renamed on series;
drop trigger search_post_removed on posts;
drop trigger search_post on posts;
drop trigger search_post_text on post_translations;
drop trigger search_release on releases;
drop trigger search_external_written on external_events;
drop trigger search_external on external_events;
drop function search_changed();
drop function search_host_renamed();

-- Once for a statement, for all its rows together: arguments are the kind, the column with the thing's id, and for updates the
-- columns that matter (none: all do).
create function search_changed() returns trigger language plpgsql as $$
declare
  ids uuid[];
begin
  if tg_op = 'INSERT' then
    execute format('select array_agg(distinct %I) from new_rows', tg_argv[1]) into ids;
  elsif tg_op = 'DELETE' then
    execute format('select array_agg(distinct %I) from old_rows', tg_argv[1]) into ids;
  elsif tg_nargs > 2 then
    execute format('select array_agg(n.%1$I) from new_rows n join old_rows o on o.id = n.id where (%2$s) is distinct from (%3$s)',
      tg_argv[1], 'n.' || replace(tg_argv[2], ',', ',n.'), 'o.' || replace(tg_argv[2], ',', ',o.')) into ids;
  else
    execute format('select array_agg(distinct id) from (select %1$I as id from new_rows union select %1$I from old_rows) both_rows',
      tg_argv[1]) into ids;
  end if;
  if ids is null then return null; end if;
  perform search_again(tg_argv[0], ids);
  if tg_table_name = 'events' and tg_op <> 'INSERT' then perform search_again('agenda', ids); end if;
  return null;
end $$;

-- A host or a series is found by its own name and by that of its events.
create function search_host_renamed() returns trigger language plpgsql as $$
declare
  ids uuid[];
begin
  execute format('select array_agg(n.id) from new_rows n join old_rows o on o.id = n.id where (%s) is distinct from (%s)',
    'n.' || replace(tg_argv[0], ',', ',n.'), 'o.' || replace(tg_argv[0], ',', ',o.')) into ids;
  if ids is null then return null; end if;
  perform search_again('event', array(select event_id from event_hosts where programme_id = any(ids) or community_id = any(ids)
    union select id from events where series_id = any(ids)));
  if tg_table_name = 'communities' then
    perform search_again('post', array(select id from posts where community_id = any(ids)));
  end if;
  return null;
end $$;

do $$
declare
  watched record;
begin
  for watched in select * from (values
    ('events', 'event', 'id', 'slug,name,tagline,description,venue_name,city,country,languages,starts_on,ends_on,series_id,announced_at'),
    ('event_hosts', 'event', 'event_id', null),
    ('communities', 'community', 'id', null),
    ('programmes', 'programme', 'id', null),
    ('series', 'series', 'id', null),
    ('posts', 'post', 'id', 'slug,community_id,authors,tags,published_at,time_zone'),
    ('post_translations', 'post', 'post_id', null),
    ('releases', 'agenda', 'event_id', null),
    ('external_events', 'external', 'id', 'name,city,country,topics,languages,aliases,starts_on,ends_on,listed')
  ) as of (relation, kind, id, matters) loop
    execute format('create trigger search_inserted after insert on %I referencing new table as new_rows for each statement
      execute function search_changed(%L, %L)', watched.relation, watched.kind, watched.id);
    execute format('create trigger search_deleted after delete on %I referencing old table as old_rows for each statement
      execute function search_changed(%L, %L)', watched.relation, watched.kind, watched.id);
    execute format('create trigger search_updated after update on %I referencing old table as old_rows new table as new_rows
      for each statement execute function search_changed(%s)', watched.relation,
      concat_ws(', ', quote_literal(watched.kind), quote_literal(watched.id), quote_literal(watched.matters)));
  end loop;
end $$;
create trigger search_renamed after update on communities referencing old table as old_rows new table as new_rows
  for each statement execute function search_host_renamed('name,country');
create trigger search_renamed after update on programmes referencing old table as old_rows new table as new_rows
  for each statement execute function search_host_renamed('name');
create trigger search_renamed after update on series referencing old table as old_rows new table as new_rows
  for each statement execute function search_host_renamed('name');
