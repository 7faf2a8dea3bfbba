import { expect, test } from 'vitest'
import { guardForm, stampAgain, stampForm, trapField } from './form-guard.ts'

const shown = new Date('2027-01-10T12:00:00Z')
const guard = { secret: 'a secret of the test', purpose: 'contact', now: shown }
const after = (seconds: number) => ({ ...guard, now: new Date(shown.getTime() + seconds * 1000) })
const stamp = stampForm(guard)
const sent = (stamp: string) => ({ stamp, [trapField]: '' })

test('a person sends what was shown some seconds to a day ago', () => {
  expect(guardForm(after(3), sent(stamp))).toEqual('person')
  expect(guardForm(after(86_400), sent(stamp))).toEqual('person')
  expect(() => guardForm(after(2), sent(stamp))).toThrow('form-too-fast')
  expect(() => guardForm(after(86_401), sent(stamp))).toThrow('form-too-old')
})

test('a stamp cannot be made up, and is good for one purpose of one installation', () => {
  const [, nonce, signed] = stamp.split('.')
  for (const made of ['', 'a.b.c', `${(0).toString(36)}.${nonce}.${signed}`])
    expect(() => guardForm(after(10), sent(made))).toThrow('form-too-old')
  expect(() => guardForm({ ...after(10), purpose: 'follow' }, sent(stamp))).toThrow('form-too-old')
  expect(() => guardForm({ ...after(10), secret: 'another' }, sent(stamp))).toThrow('form-too-old')
})

test('who fills the trap is a program', () => {
  expect(guardForm(after(0), { stamp: '', [trapField]: 'Cheap watches' })).toEqual('robot')
})

test('a form that is shown again keeps its stamp while that can be sent', () => {
  expect(stampAgain(after(5), { stamp })).toEqual(stamp)
  expect(stampAgain(after(86_400), { stamp })).not.toEqual(stamp)
  expect(guardForm(after(86_404), sent(stampAgain(after(86_400), { stamp })))).toEqual('person')
})

test('a stamp with something added is none: it would count as another form', () => {
  expect(() => guardForm(after(10), sent(`${stamp}.1`))).toThrow('form-too-old')
})
