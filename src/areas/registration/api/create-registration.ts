import { AppError, invalidInput, type Problem } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { parse } from '../../../platform/http/forms.ts'
import { orderProblems } from '../use-cases/order-problems.ts'
import { placeOrder } from '../use-cases/place-order.ts'
import { allProblems, looseOrder } from '../web/loose-order.ts'
import { slowDownGuessing } from '../web/slow-down-guessing.ts'
import { registrationBody } from './schemas.ts'

const longestKey = 200

/** POST /api/v1/events/:event/registrations */
export async function createRegistration(x: Exchange): Promise<Response> {
  const key = x.request.headers.get('idempotency-key')
  const slug = x.param('event')
  const body = await jsonBody(x.request)
  const { accessCode: guess } = body as { accessCode?: unknown }
  await slowDownGuessing(x, typeof guess === 'string' ? guess : '')
  const parsed = parse(registrationBody, body)
  const problems: Problem[] = parsed.ok ? [] : [...parsed.problems]
  if (key !== null && (key === '' || key.length > longestKey))
    problems.push({ field: 'Idempotency-Key', code: 'too-long', params: { max: longestKey } })
  if (!parsed.ok || problems.length > 0) {
    const ofEvent = await orderProblems(x.context, slug, looseOrder([body], guess))
    throw invalidInput(allProblems(problems, ofEvent.map(named)))
  }
  const { language, accessCode, payment, invoiceTo, ...person } = parsed.data
  const placed = await placeOrder(x.context, slug, {
    people: [person],
    accessCode,
    payment,
    invoiceTo,
    lang: language ?? x.language,
    idempotencyKey: key,
  }).catch((error: unknown) => {
    if (!(error instanceof AppError)) throw error
    throw new AppError(error.code, error.params, error.problems.map(named))
  })
  const { code, status } = placed.registrations[0]!
  return x.json({ code, status }, 201)
}

async function jsonBody(request: Request): Promise<object> {
  const body: unknown = await request.json().catch(() => null)
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw invalidInput([{ field: '', code: 'not-json' }])
  return body
}

// Here an order is one person: `people.0.answers.meal` is what the body calls `answers.meal`.
const named = (problem: Problem): Problem => ({
  ...problem,
  field: problem.field.replace(/^people(\.0)?\.?/, ''),
})
