import type { AppError } from '../shared/app-error.ts'
import { translator } from '../platform/i18n/messages.ts'
import type { Exchange } from '../platform/http/exchange.tsx'
import type { SentFields } from '../platform/http/app.ts'
import { FailurePage } from '../ui/failure-page.tsx'
import { SignedOutPage } from '../ui/signed-out-page.tsx'

/** The answer to a failed request: a page for people, `{code, message, problems}` for programs. */
export function failure(
  exchange: Exchange,
  error: AppError,
  status: number,
  fields?: SentFields,
): Response {
  if (fields) return exchange.page(<SignedOutPage fields={fields} />, { status })
  if (!exchange.url.pathname.startsWith('/api/'))
    return exchange.page(<FailurePage error={error} />, { status })
  const t = translator(exchange.language, 'errors')
  const say = (code: string, params: object) =>
    t.has(code as never) ? t(code as never, params as never) : code
  return exchange.json(
    {
      code: error.code,
      message: say(error.code, error.params),
      problems: error.problems.map((p) => ({
        field: p.field,
        code: p.code,
        message: say(p.code, p.params ?? {}),
      })),
    },
    status,
  )
}
