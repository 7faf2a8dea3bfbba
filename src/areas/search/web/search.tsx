import { pageNumber } from '../../../platform/http/page-number.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { readQuestion } from '../domain/question.ts'
import { lastPage, searchEverything } from '../queries.ts'
import { SearchPage } from './pages/search-page.tsx'

/** Everything public in which the words occur, in one list that can be narrowed down. */
export async function searchPage(x: Exchange): Promise<Response> {
  const question = readQuestion(x.url.searchParams)
  const page = pageNumber(x.url.searchParams, lastPage)
  const answer =
    question.wanted.length > 0
      ? await searchEverything(x.context.db, {
          question,
          page,
          now: x.context.now(),
          language: x.language,
        })
      : null
  return x.page(<SearchPage question={question} page={page} answer={answer} />)
}
