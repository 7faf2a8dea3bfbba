import { sql, type RawBuilder } from 'kysely'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import type { Language } from '../../shared/localized-text.ts'
import type { Answer, Found } from './domain/found.ts'
import { markHits, possibleHits, snippet } from './domain/marked-text.ts'
import { meantBy, mistakesIn, nearForms } from './domain/near-words.ts'
import { readWords, wordsOf, type Question } from './domain/question.ts'
import { hitsAmong } from './queries/hits-among.ts'

type Db = Database | DatabaseTransaction
type Texts = Readonly<Record<string, string>>

type Asked = {
  readonly question: Question
  readonly now: Date
  readonly language: Language
  readonly page: number
}

/** Results on a page, and the last page: beyond it people had better ask for more. */
export const pageSize = 20
export const lastPage = 25
/** So many are ranked and counted; of more it is said that they are more. */
export const bound = pageSize * lastPage
// With fewer hits than this, a word that nothing contains was probably mistyped.
const few = 3

/**
 * What the public may see and the question asks for: title before text, what is to come or lasts before what was, then the
 * nearest in time. A word that occurs nowhere is taken for the nearest one that does.
 */
export async function searchEverything(db: Db, asked: Asked): Promise<Answer> {
  const { question } = asked
  const answer = await answerTo(db, asked)
  if (answer.total >= few || question.wanted.length === 0) return answer
  const meant = await meantWords(db, question)
  if (meant === null) return answer
  const other = await answerTo(db, { ...asked, question: { ...question, ...meant } })
  if (other.total === 0) return answer
  return answer.total === 0
    ? { ...other, meant: meant.typed, corrected: true }
    : { ...answer, meant: meant.typed }
}

type Row = Omit<Found, 'title' | 'titleLanguage' | 'snippet' | 'snippetLanguage' | 'beside'> & {
  readonly titles: Texts
  readonly texts: Texts
  readonly beside: string
}
type Counted = Pick<Answer, 'total' | 'more' | 'kinds' | 'languages' | 'years' | 'countries'> & {
  readonly rows: readonly Row[]
  /** What any of the words that were typed is in the index. */
  readonly lexemes: readonly string[]
}

async function answerTo(db: Db, { question, now, language, page }: Asked): Promise<Answer> {
  const looked = wordsOf(question)
  const { rows, lexemes, ...counts } = await matching(db, { looked, question, now, page })
  const read = rows.flatMap(({ titles, texts, beside }) => [
    ...Object.values(titles),
    ...Object.values(texts),
    beside,
  ])
  const hits = await hitsAmong(db, possibleHits(read.join(' '), looked), lexemes)
  return {
    ...counts,
    found: rows.map((row) => asFound(row, hits, language)),
    meant: null,
    corrected: false,
  }
}

/**
 * One statement for the page and all counts: each count is of what the other choices leave. Of more than `bound` only the best
 * candidates are ranked, and nothing is counted.
 */
async function matching(
  db: Db,
  {
    looked,
    question,
    now,
    page,
  }: { looked: readonly string[]; question: Question; now: Date; page: number },
): Promise<Counted> {
  const today = sql`${now.toISOString().slice(0, 10)}::date`
  const choices: Record<'kind' | 'language' | 'year' | 'country', RawBuilder<unknown> | null> = {
    kind: question.kind === null ? null : sql`kind = ${question.kind}`,
    language: question.language === null ? null : sql`${question.language} = any(languages)`,
    year: question.year === null ? null : sql`year = ${question.year}`,
    country: question.country === null ? null : sql`country = ${question.country}`,
  }
  const chosen = (besides?: keyof typeof choices) => {
    const all = Object.entries(choices).flatMap(([name, each]) =>
      each && name !== besides ? [each] : [],
    )
    return all.length > 0 ? sql.join(all, sql` and `) : sql`true`
  }
  const inOrder = (counted: RawBuilder<unknown>) => sql`
    (select coalesce(jsonb_agg(jsonb_build_object('value', value,
        'count', case when (select number from size) <= ${bound} then count end) order by count desc, value), '[]')
      from (${counted}) counted where value is not null)`
  const counts = (value: RawBuilder<unknown>, rows: RawBuilder<unknown>) =>
    inOrder(sql`select ${value} as value, count(*) as count from ${rows} group by 1`)
  const of = (besides: keyof typeof choices) =>
    sql`(select * from matches where ${chosen(besides)}) of`
  // Few lists of languages are different: each is taken apart once.
  const spoken = inOrder(sql`
    select spoken as value, sum(count)::bigint as count
    from (select languages, count(*) as count from ${of('language')} group by languages) listed
    cross join unnest(languages) spoken group by 1`)
  const marks = marksOf(question)
  const wanted = page * pageSize
  const hits = (narrowed: string, wanted: number) => sql`
    select distinct on (id) hit.*
    from asked, search_hits(asked.words, ${narrowed}::tsquery, ${today}, ${now}, ${bound}, ${wanted}) hit
    where numnode(asked.words) > 0`
  const { rows } = await sql<Counted>`
    with asked as materialized (
      select search_query(${[...question.wanted]}::text[], ${[...question.unwanted]}::text[]) as words,
        search_query(${[looked.join('|')]}::text[], '{}') as any_word),
    matches as materialized (${hits('', marks === '' ? wanted : 0)}),
    size as (select count(*) as number from matches),
    narrowed as materialized (${marks === '' ? sql`select * from matches` : hits(marks, wanted)}),
    listed as (
      select id, row_number() over () as place from (
        select id from narrowed
        order by rank desc, abs(starts_on - ${today}) nulls first, id
        limit ${pageSize} offset ${(page - 1) * pageSize}) top)
    select (select array(select distinct lexeme[1] from regexp_matches(any_word::text, '''([^'']+)''', 'g') lexeme) from asked) as lexemes,
      least((select count(*) from narrowed), ${bound}) as total,
      (select count(*) from narrowed) > ${bound} as more,
      (case when (select number from size) > ${bound} then ${kindsThere} else ${counts(sql`kind`, of('kind'))} end) as kinds,
      ${spoken} as languages,
      ${counts(sql`year`, of('year'))} as years,
      ${counts(sql`country`, of('country'))} as countries,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', d.kind, 'path', d.path, 'titles', d.titles, 'texts', d.texts,
          'beside', d.beside, 'country', d.country, 'languages', d.languages, 'startsOn', d.starts_on, 'endsOn', d.ends_on,
          'cancelled', coalesce(e.cancelled_at, own.cancelled_at) is not null or coalesce(x.cancelled, false),
          'event', case when e.id is not null then jsonb_build_object('name', e.name, 'slug', e.slug) end) order by listed.place), '[]')
        from listed join search_documents d on d.id = listed.id
        left join events e on e.id = d.event_id
        left join events own on d.kind = 'event' and own.id = d.object_id
        left join external_events x on d.kind = 'external' and x.id = d.object_id) as rows`.execute(
    db,
  )
  return rows[0]!
}

/** The kinds of which there is anything, for answers that are too many to be counted: a step in the unique index for each. */
const kindsThere = sql`(
  with recursive there (kind) as (
    select min(kind) from search_documents
    union all select (select min(d.kind) from search_documents d where d.kind > there.kind) from there where there.kind is not null)
  select coalesce(jsonb_agg(jsonb_build_object('value', kind, 'count', null) order by kind), '[]') from there where kind is not null)`

/** What the answers are narrowed to, as the index has it. The values are of few letters and digits. */
const marksOf = ({ kind, language, year, country }: Question): string =>
  Object.entries({ kind, language, year, country })
    .flatMap(([name, value]) => (value === null ? [] : [`'${name}:${value}'`]))
    .join(' & ')

function asFound(
  { titles, texts, beside, ...row }: Row,
  hits: ReadonlySet<string>,
  language: Language,
): Found {
  const order = [language, 'und', 'en', 'es', 'pt']
  const first = (of: Texts) => order.find((each) => of[each]) ?? ''
  const titleLanguage = first(titles)
  const withHit = order.find((each) => markHits(texts[each] ?? '', hits).some(({ hit }) => hit))
  const textLanguage = withHit ?? first(texts)
  return {
    ...row,
    title: markHits(titles[titleLanguage] ?? '', hits),
    titleLanguage: titleLanguage === 'und' ? '' : titleLanguage,
    snippet: snippet(texts[textLanguage] ?? '', hits),
    snippetLanguage: textLanguage === 'und' ? '' : textLanguage,
    // A community that is its own author is said once.
    beside: markHits([...new Set(beside.split(' · '))].join(' · '), hits),
  }
}

/** The question with words that occur put for those that occur nowhere; null if all occur or nothing is near. */
async function meantWords(
  db: Db,
  question: Question,
): Promise<Pick<Question, 'typed' | 'wanted'> | null> {
  const words = wordsOf(question).filter((word) => mistakesIn(word) > 0)
  if (words.length === 0) return null
  const { rows } = await sql<{
    typed: string
    known: boolean
    near: readonly { word: string; uses: number }[]
  }>`
    select typed, exists (select from search_words where word = typed) as known,
      (select coalesce(jsonb_agg(jsonb_build_object('word', w.word, 'uses', w.uses)), '[]')
        from search_words w where w.near && string_to_array(forms, ' ') and abs(length(w.word) - length(typed)) <= 2) as near
    from unnest(${words}::text[], ${words.map((word) => nearForms(word, mistakesIn(word)).join(' '))}::text[]) as asked (typed, forms)`.execute(
    db,
  )
  const instead = new Map(
    rows.flatMap(({ typed, known, near }) => {
      const meant = known ? undefined : meantBy(typed, near)
      return meant ? [[typed, meant] as const] : []
    }),
  )
  if (instead.size === 0) return null
  const typed = question.wanted
    .map((part) => {
      const [name = '', country] = part.split('|')
      const words = name.split(' ').map((word) => instead.get(word) ?? word)
      return words.length > 1 && !country ? `"${words.join(' ')}"` : words.join(' ')
    })
    .join(' ')
  return { typed, wanted: readWords(typed).wanted }
}
