-- A page of results asks the index no more than that page takes.

-- The same stem in two languages is asked for once: each further one costs as much again as the first.
create or replace function search_word_query(folded text) returns tsquery language plpgsql immutable parallel safe
  set client_min_messages = error as $$
declare
  spanish tsquery := phraseto_tsquery('pg_catalog.spanish', search_spanish(folded));
  english tsquery := phraseto_tsquery('pg_catalog.english', folded);
  portuguese tsquery := phraseto_tsquery('pg_catalog.portuguese', search_portuguese(folded));
  result tsquery := spanish;
begin
  if numnode(spanish) = 0 or numnode(english) = 0 or numnode(portuguese) = 0 then return ''::tsquery; end if;
  if english::text <> spanish::text then result := result || english; end if;
  if portuguese::text not in (spanish::text, english::text) then result := result || portuguese; end if;
  return result;
end $$;

-- Up to `bound` and one more of what the public may see of what is asked for and has the marks of `narrowed`. If there are more than that,
-- also those that stand first (search_rank), up to half as many of each sort, until there are `wanted`: with the words in the title events
-- and hosts; in the title and to come or lasting (more than 6); in the title (at least 4); to come or lasting (at least 2). What is left out
-- then stands behind the rows that are wanted. A row may come twice.
-- EXPLAIN at 116,400 documents (npm run bench search), "kubernetes", 8,773 hits, 2,151 in titles, 622 of these to come:
--   all        bitmap index scan on search_documents_by_words, 8,773 rows in 2.4 ms, then 1,001 rows from 427 blocks, 6.6 ms
--   title, to come   bitmap index scan on search_documents_by_title, 622 rows in 0.9 ms, then 500 rows from 429 blocks, 3.4 ms; page 1 ends here
--   title      the same index, 2,151 rows in 0.7 ms, 2.5 ms
--   to come    search_documents_by_words, 2,528 rows in 3.3 ms, 4.6 ms; 21 ms for "equipo" with 30,858 hits: intersecting is what costs
-- A limit makes a sequential scan look cheap to the planner, which then unpacks the words of row after row: it is off here.
drop function search_hits(tsquery, tsquery, date, timestamptz, integer);
create function search_hits(asked tsquery, narrowed tsquery, today date, instant timestamptz, bound integer, wanted integer)
returns table (id bigint, kind text, languages text[], country text, year integer, starts_on date, rank real)
language plpgsql stable rows 2000 set enable_seqscan = off as $$
declare
  found_rows bigint;
  in_title bigint;
  -- Of a title alone nobody can say that the text lacks a word.
  lacks boolean := asked::text like '%!%';
  hosts tsquery := '''kind:community'' | ''kind:programme'' | ''kind:series''';
  to_come tsquery := (select string_agg(format('''year:%s''', y), '|') from
    generate_series(extract(year from today)::integer, extract(year from today)::integer + 3) y)::tsquery;
begin
  return query select d.id, d.kind, d.languages, nullif(d.country, ''), d.year, d.starts_on,
    search_rank(d.title_words, asked, d.kind, d.ends_on, today)
  from search_documents d where d.words @@ (asked && narrowed) and (d.public_from is null or d.public_from <= instant)
  limit bound + 1;
  get diagnostics found_rows = row_count;
  if found_rows <= bound or wanted = 0 then return; end if;
  return query select d.id, d.kind, d.languages, nullif(d.country, ''), d.year, d.starts_on,
    search_rank(d.title_words, asked, d.kind, d.ends_on, today)
  from search_documents d where (d.title_words || search_marks(d.kind, d.languages, d.country, d.year))
      @@ (asked && narrowed && (hosts || '''kind:event'''::tsquery))
    and (not lacks or d.words @@ asked) and (d.public_from is null or d.public_from <= instant) limit bound / 2;
  return query select d.id, d.kind, d.languages, nullif(d.country, ''), d.year, d.starts_on,
    search_rank(d.title_words, asked, d.kind, d.ends_on, today)
  from search_documents d where (d.title_words || search_marks(d.kind, d.languages, d.country, d.year)) @@ (asked && narrowed && (to_come || hosts))
    and (not lacks or d.words @@ asked) and (d.public_from is null or d.public_from <= instant)
    and (d.ends_on >= today or d.ends_on is null) limit bound / 2;
  get diagnostics found_rows = row_count;
  if found_rows >= wanted then return; end if;
  return query select d.id, d.kind, d.languages, nullif(d.country, ''), d.year, d.starts_on,
    search_rank(d.title_words, asked, d.kind, d.ends_on, today)
  from search_documents d where (d.title_words || search_marks(d.kind, d.languages, d.country, d.year)) @@ (asked && narrowed)
    and (not lacks or d.words @@ asked) and (d.public_from is null or d.public_from <= instant) limit bound / 2;
  get diagnostics in_title = row_count;
  if in_title >= wanted then return; end if;
  return query select d.id, d.kind, d.languages, nullif(d.country, ''), d.year, d.starts_on,
    search_rank(d.title_words, asked, d.kind, d.ends_on, today)
  from search_documents d
  where d.words @@ (asked && narrowed && (to_come || hosts))
    and (d.public_from is null or d.public_from <= instant) limit bound / 2;
end $$;
