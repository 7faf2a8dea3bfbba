import { AppError, invalidInput } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { parse } from '../../../platform/http/forms.ts'
import { placeOrder } from '../use-cases/place-order.ts'
import { registrationBody } from './schemas.ts'

const longestKey = 200

/** POST /api/v1/events/:event/registrations */
export async function createRegistration(x: Exchange): Promise<Response> {
  const key = x.request.headers.get('idempotency-key')
  const parsed = parse(registrationBody, await jsonBody(x.request))
  const problems = parsed.ok ? [] : [...parsed.problems]
  if (key !== null && (key === '' || key.length > longestKey))
    problems.push({ field: 'Idempotency-Key', code: 'too-long', params: { max: longestKey } })
  if (!parsed.ok || problems.length > 0) throw invalidInput(problems)
  const { language, accessCode, payment, invoiceTo, ...person } = parsed.data
  const placed = await placeOrder(x.context, x.param('event'), {
    people: [person],
    accessCode,
    payment,
    invoiceTo,
    lang: language ?? x.language,
    idempotencyKey: key,
  }).catch((error: unknown) => {
    throw withOwnFieldNames(error)
  })
  const { code, status } = placed.registrations[0]!
  return x.json({ code, status }, 201)
}

async function jsonBody(request: Request): Promise<unknown> {
  try {
    return await request.json()
  } catch {
    throw invalidInput([{ field: '', code: 'not-json' }])
  }
}

// Here an order is one person: `people.0.answers.meal` is what the body calls `answers.meal`.
const withOwnFieldNames = (error: unknown) =>
  error instanceof AppError && error.problems.length > 0
    ? new AppError(
        error.code,
        error.params,
        error.problems.map((p) => ({ ...p, field: p.field.replace(/^people(\.0)?\.?/, '') })),
      )
    : error
