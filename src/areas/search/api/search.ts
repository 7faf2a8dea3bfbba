import { pageNumber } from '../../../platform/http/page-number.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import type { Found } from '../domain/found.ts'
import { readQuestion } from '../domain/question.ts'
import { lastPage, pageSize, searchEverything } from '../queries.ts'

/** GET /api/v1/search: what the page of search shows, with the same words and filters; `next` is the following page. */
export async function searchApi(x: Exchange): Promise<Response> {
  const question = readQuestion(x.url.searchParams)
  const page = pageNumber(x.url.searchParams, lastPage)
  const { config, db } = x.context
  const answer = await searchEverything(db, {
    question,
    page,
    now: x.context.now(),
    language: x.language,
  })
  const next = new URL(x.url.pathname + x.url.search, config.url)
  next.searchParams.set('page', String(page + 1))
  const { total, more, kinds, languages, years, countries, meant, corrected } = answer
  return x.json({
    total,
    more,
    results: answer.found.map((found) => asJson(found, `${config.url}/${x.language}`)),
    facets: { kinds, languages, years, countries },
    meant,
    corrected,
    next: page < lastPage && page * pageSize < total ? next.href : null,
  })
}

const asJson = ({ title, path, snippet, beside, event, ...found }: Found, home: string) => ({
  kind: found.kind,
  title: title.map(({ text }) => text).join(''),
  url: `${home}/${path}`,
  beside: beside.map(({ text }) => text).join(''),
  snippet,
  event: event && { slug: event.slug, name: event.name },
  cancelled: found.cancelled,
  country: found.country,
  languages: found.languages,
  startsOn: found.startsOn,
  endsOn: found.endsOn,
})
