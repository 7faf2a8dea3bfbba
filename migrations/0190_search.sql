-- Search over everything that is public: one row for each thing, in full text of three languages.

-- Words are compared without accents, case and signs; "C++" and "C#" stay apart. No extension: whoever may create tables
-- may create this (docs/decisions/0022-search-in-plain-postgresql.md).
create function search_fold(written text) returns text language sql immutable parallel safe as $$
  select regexp_replace(
    replace(replace(replace(
      translate(lower(regexp_replace(normalize(coalesce(written, ''), NFKD), '[\u0300-\u036f''’`´]', '', 'g')), 'øłđðı', 'olddi'),
      'c++', 'cpp'), 'c#', 'csharp'), 'ß', 'ss'),
    '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u3000-\u303f]+', ' ', 'g')
$$;

-- The stemmers know endings by their accents: they are put back, always in the same way, so that "migracion", "migración" and
-- "migraciones" meet.
create function search_spanish(folded text) returns text language sql immutable parallel safe as $$
  select replace(regexp_replace(folded, 'ion\M', 'ión', 'g'), 'logia', 'logía')
$$;
-- Its plurals in -ões it leaves as they are: they become singulars here.
create function search_portuguese(folded text) returns text language sql immutable parallel safe as $$
  select regexp_replace(regexp_replace(folded, 'oes\M', 'ao', 'g'), 'cao\M', 'ção', 'g')
$$;

-- The words of texts by language: {"es": …}; "und" is a name or another text of no language, read as all of them.
create function search_vector(texts jsonb) returns tsvector language sql immutable parallel safe as $$
  select to_tsvector('pg_catalog.spanish', search_spanish(search_fold(concat_ws(' ', texts ->> 'es', texts ->> 'und'))))
    || to_tsvector('pg_catalog.english', search_fold(concat_ws(' ', texts ->> 'en', texts ->> 'und')))
    || to_tsvector('pg_catalog.portuguese', search_portuguese(search_fold(concat_ws(' ', texts ->> 'pt', texts ->> 'und'))))
$$;
-- Of titles the words as they are too, so that titles of nothing but stop words are found.
create function search_title_vector(texts jsonb) returns tsvector language sql immutable parallel safe as $$
  select search_vector(texts)
    || to_tsvector('pg_catalog.simple', search_fold(concat_ws(' ', texts ->> 'es', texts ->> 'en', texts ->> 'pt', texts ->> 'und')))
$$;

-- All words of a document: title, what stands beside it, its country ("land" and the code), and the text.
create function search_words_of(titles jsonb, beside text, country text, texts jsonb) returns tsvector
  language sql immutable parallel safe as $$
  select search_title_vector(titles)
    || search_vector(jsonb_build_object('und', beside || case country when '' then '' else ' land' || lower(country) end))
    || search_vector(texts)
$$;

-- Markdown as it is read: without addresses, marks and tags; no more than anybody reads.
create function search_plain(written text) returns text language sql immutable parallel safe as $$
  select left(btrim(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
    left(coalesce(written, ''), 60000),
    '```[^\n]*|<[^<>]*>|\{\{[^{}]*\}\}|https?://[^\s)>\]]+', ' ', 'g'),
    '!?\[([^][]*)\]\([^()]*\)', '\1', 'g'),
    '(^|\n)\s*(#+|>+|[-*+]|\d+\.|\|[-| :]+\|)\s+', '\1', 'g'),
    '[*_~`|]{1,3}', '', 'g'),
    '\s+', ' ', 'g')), 40000)
$$;
create function search_plain(texts jsonb) returns jsonb language sql immutable parallel safe as $$
  select coalesce(jsonb_object_agg(key, search_plain(value)) filter (where value > ''), '{}') from jsonb_each_text(coalesce(texts, '{}'))
$$;

-- What people typed as a question to the index: each of `wanted` (a word, or some that stand together; "a|b" is either)
-- in any of the three languages, none of `unwanted`. A word that is a stop word somewhere is asked for only if there is nothing else.
create function search_query(wanted text[], unwanted text[]) returns tsquery language plpgsql immutable parallel safe
  set client_min_messages = error as $$
declare
  typed text;
  other text;
  folded text;
  one tsquery;
  whole tsquery;
  stops tsquery;
  result tsquery;
begin
  foreach typed in array wanted loop
    one := null;
    foreach other in array string_to_array(typed, '|') loop
      folded := search_fold(other);
      whole := search_word_query(folded);
      if numnode(whole) > 0 then
        one := case when one is null then whole else one || whole end;
      elsif numnode(phraseto_tsquery('pg_catalog.simple', folded)) > 0 then
        stops := case when stops is null then phraseto_tsquery('pg_catalog.simple', folded)
          else stops && phraseto_tsquery('pg_catalog.simple', folded) end;
      end if;
    end loop;
    if one is not null then result := case when result is null then one else result && one end; end if;
  end loop;
  result := coalesce(result, stops);
  if result is null then return ''::tsquery; end if;
  foreach typed in array unwanted loop
    whole := search_word_query(search_fold(typed));
    if numnode(whole) > 0 then result := result && !!whole; end if;
  end loop;
  return result;
end $$;

-- One folded word, or some that stand together, in any language; empty if a language says that it means nothing.
create function search_word_query(folded text) returns tsquery language plpgsql immutable parallel safe
  set client_min_messages = error as $$
declare
  spanish tsquery := phraseto_tsquery('pg_catalog.spanish', search_spanish(folded));
  english tsquery := phraseto_tsquery('pg_catalog.english', folded);
  portuguese tsquery := phraseto_tsquery('pg_catalog.portuguese', search_portuguese(folded));
begin
  if numnode(spanish) = 0 or numnode(english) = 0 or numnode(portuguese) = 0 then return ''::tsquery; end if;
  return case when spanish::text = english::text and english::text = portuguese::text then spanish
    else spanish || english || portuguese end;
end $$;

create table search_documents (
  id bigint primary key generated always as identity,
  kind text not null check (kind in ('event', 'community', 'programme', 'series', 'post', 'session', 'speaker', 'external')),
  object_id uuid not null,
  -- Whose release a session or a speaker is part of.
  event_id uuid,
  -- Its address below the language.
  path text not null,
  -- By language; "und": a name.
  titles jsonb not null,
  -- Place, hosts, who speaks: found, and said apart from the text.
  beside text not null default '',
  languages text[] not null default '{}',
  country text not null default '',
  year integer,
  starts_on date,
  ends_on date,
  -- Null: already; a post can publish itself later.
  public_from timestamptz,
  texts jsonb not null,
  title_words tsvector not null generated always as (search_title_vector(titles)) stored,
  words tsvector not null generated always as (search_words_of(titles, beside, country, texts)) stored,
  unique nulls not distinct (kind, object_id, event_id)
);
-- Long columns lie apart from rows of more than two kilobytes, and nothing else does: counting what is found then reads rows of
-- some hundred bytes.
alter table search_documents set (toast_tuple_target = 128);
alter table search_documents alter column words set storage external, alter column path set storage main,
  alter column titles set storage main, alter column beside set storage main, alter column languages set storage main,
  alter column title_words set storage main;

-- What each thing says while it is public, and nothing of what is not. The only place where that is decided.
create view searchable as
select 'event'::text as kind, e.id as object_id, null::uuid as event_id, 'events/' || e.slug as path, e.name as titles,
  concat_ws(' · ', nullif(e.venue_name, ''), nullif(e.city, ''),
    (select s.name from series s where s.id = e.series_id),
    (select string_agg(coalesce(p.name, c.name), ' · ' order by h.position) from accepted_hosts h
      left join programmes p on p.id = h.programme_id left join communities c on c.id = h.community_id where h.event_id = e.id)) as beside,
  e.languages, e.country, extract(year from e.starts_on)::integer as year, e.starts_on, e.ends_on, null::timestamptz as public_from,
  search_plain(jsonb_build_object('es', concat_ws('. ', nullif(e.tagline ->> 'es', ''), e.description ->> 'es'),
    'en', concat_ws('. ', nullif(e.tagline ->> 'en', ''), e.description ->> 'en'),
    'pt', concat_ws('. ', nullif(e.tagline ->> 'pt', ''), e.description ->> 'pt'))) as texts
from events e where e.announced_at is not null
union all
select 'community', c.id, null, 'communities/' || c.slug, jsonb_build_object('und', c.name),
  c.city, '{}', c.country, null, null, null, null,
  search_plain(jsonb_build_object('es', concat_ws('. ', nullif(c.summary ->> 'es', ''), c.description ->> 'es'),
    'en', concat_ws('. ', nullif(c.summary ->> 'en', ''), c.description ->> 'en'),
    'pt', concat_ws('. ', nullif(c.summary ->> 'pt', ''), c.description ->> 'pt')))
from communities c
union all
select 'programme', p.id, null, 'programmes/' || p.slug, jsonb_build_object('und', p.name), '', '{}', '', null, null, null, null,
  search_plain(jsonb_build_object('es', concat_ws('. ', nullif(p.summary ->> 'es', ''), p.description ->> 'es'),
    'en', concat_ws('. ', nullif(p.summary ->> 'en', ''), p.description ->> 'en'),
    'pt', concat_ws('. ', nullif(p.summary ->> 'pt', ''), p.description ->> 'pt')))
from programmes p
union all
select 'series', s.id, null, 'series/' || s.slug, jsonb_build_object('und', s.name), '', '{}', '', null, null, null, null,
  search_plain(s.summary)
from series s
union all
select 'post', p.id, null, 'news/' || p.slug, t.titles,
  concat_ws(' · ', (select name from communities where id = p.community_id), nullif(array_to_string(p.authors, ', '), ''),
    nullif(array_to_string(p.tags, ', '), '')),
  t.languages, coalesce((select country from communities where id = p.community_id), ''),
  extract(year from p.published_at at time zone p.time_zone)::integer,
  (p.published_at at time zone p.time_zone)::date, (p.published_at at time zone p.time_zone)::date, p.published_at, t.texts
from posts p cross join lateral (
  select jsonb_object_agg(lang, title) as titles, array_agg(lang order by lang) as languages,
    jsonb_object_agg(lang, search_plain(concat_ws(E'\n\n', nullif(summary, ''), body))) as texts
  from post_translations where post_id = p.id) t
where p.published_at is not null and t.titles is not null
union all
select 'session', (s ->> 'id')::uuid, e.id, 'events/' || e.slug || '/sessions/' || lower(s ->> 'code') || '-' || (s ->> 'slug'), s -> 'title',
  concat_ws(' · ', (
    select string_agg(who ->> 'name', ', ' order by position)
    from jsonb_array_elements_text(s -> 'speakers') with ordinality as named (id, position)
    join jsonb_array_elements(r.speakers) who on who ->> 'id' = named.id and who ->> 'name' <> '—'),
    nullif(e.city, '')),
  array_remove(array[s ->> 'lang'], ''), e.country, extract(year from (s ->> 'day')::date)::integer, (s ->> 'day')::date, (s ->> 'day')::date,
  null, search_plain(r.abstracts -> (s ->> 'id'))
from events e
cross join lateral (
  select content -> 'agenda' -> 'sessions' as sessions, content -> 'agenda' -> 'speakers' as speakers, content -> 'abstracts' as abstracts
  from releases where event_id = e.id order by number desc limit 1) r
cross join lateral jsonb_array_elements(r.sessions) s
where e.announced_at is not null and s ->> 'kind' in ('talk', 'lightning', 'panel', 'workshop', 'keynote')
union all
select 'speaker', (who ->> 'id')::uuid, e.id, 'events/' || e.slug || '/speakers/' || (who ->> 'slug'), jsonb_build_object('und', who ->> 'name'),
  concat_ws(' · ', nullif(who ->> 'jobTitle', ''), nullif(who ->> 'organisation', '')), '{}', e.country,
  extract(year from e.starts_on)::integer, e.starts_on, e.ends_on, null,
  jsonb_build_object('und', search_plain(r.profiles -> (who ->> 'id') ->> 'biography'))
from events e
cross join lateral (
  select content -> 'agenda' -> 'speakers' as speakers, content -> 'profiles' as profiles
  from releases where event_id = e.id order by number desc limit 1) r
cross join lateral jsonb_array_elements(r.speakers) who
where e.announced_at is not null and who ->> 'name' not in ('', '—')
union all
select 'external', x.id, null, 'calendar/events/' || x.id, jsonb_build_object('und', x.name),
  concat_ws(' · ', nullif(x.city, ''), nullif(array_to_string(x.topics, ', '), ''),
    nullif(array_to_string(x.aliases, ', '), '')),
  x.languages, x.country, extract(year from x.starts_on)::integer, x.starts_on, x.ends_on, null, '{}'
from external_events x where x.listed;

-- Texts whose words are not among search_words yet; no reference: what is gone is passed over.
create table search_unread (
  document_id bigint primary key
);
-- Every word of every text, for those who mistype it: `near` holds its beginning (seven letters) with up to two letters left out.
create table search_words (
  word text primary key,
  near text[] not null,
  uses integer not null
);

-- What EXPLAIN says at 45,000 documents (npm run bench search has 116,000):
--   words @@ 'kubernet'              bitmap index scan on search_documents_by_words, 5 buffers, 2,085 rows in 3 ms; a sequential scan reads 66 MB
--   near && '{bogotta,ogotta,…}'     bitmap index scan on search_words_by_near, 22 buffers, 1 row of 40,000 in 0.1 ms
--   event_id = any(…)                index scan on search_documents_by_event, for each release that is published
--   kind = … and object_id = any(…)  index scan on the unique index, for each thing that is changed
-- Without a list of pending entries: a search never reads what others have not sorted in yet. Titles have no index of their own: they are
-- looked at for rows that are found anyway.
create index search_documents_by_words on search_documents using gin (words) with (fastupdate = off);
create index search_documents_by_event on search_documents (event_id) where event_id is not null;
create index search_words_by_near on search_words using gin (near) with (fastupdate = off);

-- Writes things into the index anew, or takes them out, in the transaction that changed them. Of an agenda all of it, by its event.
create function search_again(wanted text, ids uuid[]) returns void language plpgsql as $$
begin
  -- Two who change the same event or post write one after the other, each seeing what the other did.
  if wanted in ('event', 'agenda') then
    perform from events where id = any(ids) order by id for no key update;
  elsif wanted = 'post' then
    perform from posts where id = any(ids) order by id for no key update;
  end if;
  if wanted = 'agenda' then
    delete from search_documents where event_id = any(ids);
    with written as (
      insert into search_documents (kind, object_id, event_id, path, titles, beside, languages, country, year, starts_on, ends_on, texts)
      select kind, object_id, event_id, path, titles, beside, languages, country, year, starts_on, ends_on, texts
      from searchable where kind in ('session', 'speaker') and event_id = any(ids)
      returning id)
    insert into search_unread (document_id) select id from written;
  else
    delete from search_documents where kind = wanted and object_id = any(ids) and event_id is null;
    with written as (
      insert into search_documents (kind, object_id, path, titles, beside, languages, country, year, starts_on, ends_on, public_from, texts)
      select kind, object_id, path, titles, beside, languages, country, year, starts_on, ends_on, public_from, texts
      from searchable where kind = wanted and object_id = any(ids)
      returning id)
    insert into search_unread (document_id) select id from written;
  end if;
end $$;

create function search_changed() returns trigger language plpgsql as $$
declare
  changed jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
begin
  perform search_again(tg_argv[0], array[(changed ->> tg_argv[1])::uuid]);
  if tg_argv[0] = 'event' and tg_table_name = 'events' then
    perform search_again('agenda', array[(changed ->> 'id')::uuid]);
  end if;
  return null;
end $$;
-- A host or a series is found by its own name and by that of its events.
create function search_host_renamed() returns trigger language plpgsql as $$
begin
  perform search_again('event', array(select event_id from event_hosts where programme_id = new.id or community_id = new.id
    union select id from events where series_id = new.id));
  if tg_table_name = 'communities' then
    perform search_again('post', array(select id from posts where community_id = new.id));
  end if;
  return null;
end $$;

create trigger search_event_removed after insert or delete on events for each row execute function search_changed('event', 'id');
create trigger search_event after update on events for each row
  when ((old.slug, old.name, old.tagline, old.description, old.venue_name, old.city, old.country, old.languages, old.starts_on, old.ends_on, old.series_id, old.announced_at)
    is distinct from (new.slug, new.name, new.tagline, new.description, new.venue_name, new.city, new.country, new.languages, new.starts_on, new.ends_on, new.series_id, new.announced_at))
  execute function search_changed('event', 'id');
create trigger search_hosts after insert or update or delete on event_hosts for each row execute function search_changed('event', 'event_id');
create trigger search_community after insert or update or delete on communities for each row execute function search_changed('community', 'id');
create trigger search_programme after insert or update or delete on programmes for each row execute function search_changed('programme', 'id');
create trigger search_series after insert or update or delete on series for each row execute function search_changed('series', 'id');
create trigger search_community_renamed after update on communities for each row
  when (old.name <> new.name or old.country <> new.country) execute function search_host_renamed();
create trigger search_programme_renamed after update on programmes for each row when (old.name <> new.name) execute function search_host_renamed();
create trigger search_series_renamed after update on series for each row when (old.name <> new.name) execute function search_host_renamed();
create trigger search_post_removed after insert or delete on posts for each row execute function search_changed('post', 'id');
create trigger search_post after update on posts for each row
  when ((old.slug, old.community_id, old.authors, old.tags, old.published_at, old.time_zone)
    is distinct from (new.slug, new.community_id, new.authors, new.tags, new.published_at, new.time_zone))
  execute function search_changed('post', 'id');
create trigger search_post_text after insert or update or delete on post_translations for each row execute function search_changed('post', 'post_id');
create trigger search_release after insert or update or delete on releases for each row execute function search_changed('agenda', 'event_id');
create trigger search_external_written after insert or delete on external_events for each row execute function search_changed('external', 'id');
create trigger search_external after update on external_events for each row
  when ((old.name, old.city, old.country, old.topics, old.languages, old.aliases, old.starts_on, old.ends_on, old.listed)
    is distinct from (new.name, new.city, new.country, new.topics, new.languages, new.aliases, new.starts_on, new.ends_on, new.listed))
  execute function search_changed('external', 'id');

-- Things to be written into the index (again) by a job, in batches: what was there before search was, and, when a later version
-- reads texts in another way, everything.
create table search_due (
  kind text not null,
  object_id uuid not null,
  primary key (kind, object_id)
);
insert into search_due (kind, object_id)
  select 'event', id from events where announced_at is not null union all select 'community', id from communities
  union all select 'programme', id from programmes union all select 'series', id from series
  union all select 'post', id from posts where published_at is not null
  union all select distinct 'agenda', event_id from releases union all select 'external', id from external_events where listed;
