import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { AppError } from '../../shared/app-error.ts'
import { typedText, type FormValues } from './form-values.ts'
import { optionalText } from './forms.ts'

// Nobody reads and fills a form faster; and what lay open for longer than a day was not written now.
const leastAge = 3_000
const mostAge = 24 * 60 * 60 * 1000

/** The field that people do not see, and programs fill. */
export const trapField = 'subject'

/** What a guarded form sends besides its own fields, for its schema. */
export const guardedFields = { stamp: optionalText(200), [trapField]: optionalText(10_000) }

type Guard = { readonly secret: string; readonly purpose: string; readonly now: Date }

type Sent = { readonly stamp: string; readonly [trapField]: string }

const signature = ({ secret, purpose }: Guard, time: string, nonce: string) =>
  createHmac('sha256', secret)
    .update(JSON.stringify(['form', purpose, time, nonce]))
    .digest('base64url')

/** When a form was shown, signed: it comes back with the form, and no program can make one up. */
export function stampForm(guard: Guard): string {
  const [time, nonce] = [guard.now.getTime().toString(36), randomBytes(9).toString('base64url')]
  return `${time}.${nonce}.${signature(guard, time, nonce)}`
}

function ageOf(guard: Guard, stamp: string): number | null {
  const [time = '', nonce = '', signed = '', ...more] = stamp.split('.')
  // What a form sends is kept once by its stamp: with anything added it would count as another.
  if (more.length > 0) return null
  const [given, right] = [Buffer.from(signed), Buffer.from(signature(guard, time, nonce))]
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null
  return guard.now.getTime() - Number.parseInt(time, 36)
}

/** The stamp for a form that is shown again: the one it had if that can still be sent, so that nobody waits twice. */
export function stampAgain(guard: Guard, typed: FormValues | undefined): string {
  const stamp = typedText(typed, 'stamp')
  const age = ageOf(guard, stamp)
  return age !== null && age < mostAge / 2 ? stamp : stampForm(guard)
}

/**
 * Whether a person filled a form that anybody may send: it was shown by this installation, some seconds and at most a
 * day ago (AppError 'form-too-fast', 'form-too-old'), and the trap is empty. 'robot': act as if it had worked.
 */
export function guardForm(guard: Guard, sent: Sent): 'person' | 'robot' {
  if (sent[trapField] !== '') return 'robot'
  const age = ageOf(guard, sent.stamp)
  if (age === null || age > mostAge) throw new AppError('form-too-old')
  if (age < leastAge) throw new AppError('form-too-fast')
  return 'person'
}
