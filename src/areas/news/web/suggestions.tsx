import { pageNumber } from '../../../platform/http/page-number.ts'
import { z } from 'zod'
import { AppError } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { parse } from '../../../platform/http/forms.ts'
import { suggestionsFor, type SuggestionStatus } from '../queries/suggestions.ts'
import { confirmSuggestion } from '../use-cases/confirm-suggestion.ts'
import { discardSuggestion } from '../use-cases/discard-suggestion.ts'
import { reopenSuggestion } from '../use-cases/reopen-suggestion.ts'
import { SuggestionsPage } from './pages/suggestions-page.tsx'

const size = 20
const statuses = ['open', 'confirmed', 'discarded'] as const

/** Events that imported posts speak of, for the reader to confirm or discard. */
export async function suggestionsPage(x: Exchange): Promise<Response> {
  const asked = x.url.searchParams.get('status')
  const status: SuggestionStatus = statuses.find((each) => each === asked) ?? 'open'
  const page = pageNumber(x.url.searchParams, 1_000)
  const { suggestions, total } = await suggestionsFor(x.context.db, x.person, status, {
    page,
    size,
  })
  return x.page(
    <SuggestionsPage
      status={status}
      suggestions={suggestions}
      page={page}
      pages={Math.ceil(total / size)}
    />,
  )
}

const home = (x: Exchange) => x.path('manage', 'news', 'suggestions')

/** Somebody else may have decided meanwhile: then the list shows how it stands now. */
async function decided(x: Exchange, act: () => Promise<Response>): Promise<Response> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof AppError && error.code === 'suggestion-decided')
      return x.redirect(home(x), 'suggestion-decided', 'warning')
    throw error
  }
}

const confirmForm = z.object({ event: z.string().max(80).optional() })

export const confirm = (x: Exchange): Promise<Response> =>
  decided(x, async () => {
    const form = parse(confirmForm, await x.form())
    const known = (form.ok && form.data.event) || null
    const slug = await confirmSuggestion(x.context, x.param('suggestion'), known)
    return known
      ? x.redirect(home(x), 'suggestion-linked')
      : x.redirect(x.path('manage', 'events', slug, 'setup', 'basics'), 'event-created')
  })

export const discard = (x: Exchange): Promise<Response> =>
  decided(x, async () => {
    await discardSuggestion(x.context, x.param('suggestion'))
    return x.redirect(home(x), 'suggestion-discarded')
  })

export const reopen = (x: Exchange): Promise<Response> =>
  decided(x, async () => {
    await reopenSuggestion(x.context, x.param('suggestion'))
    return x.redirect(home(x), 'suggestion-restored')
  })

export const restore = (x: Exchange): Promise<Response> =>
  decided(x, async () => {
    await discardSuggestion(x.context, x.param('suggestion'), { restore: true })
    return x.redirect(home(x), 'suggestion-restored')
  })
