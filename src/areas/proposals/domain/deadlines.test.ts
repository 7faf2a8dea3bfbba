import { expect, test } from 'vitest'
import { closingOf, editableAt, lastClosing, stateAt, takesAt } from './deadlines.ts'

const at = (hour: number) => new Date(Date.UTC(2027, 0, 1, hour))
const call = {
  opensAt: at(1),
  closesAt: at(10),
  formats: [
    { id: 'talk', closesAt: null },
    { id: 'workshop', closesAt: at(6) },
    { id: 'lightning', closesAt: at(15) },
  ],
  late: null,
}
const of = (formatId: string | null, trackId: string | null = null) => ({ formatId, trackId })

test('a format closes when it says, else with the call; never after, never at its instant', () => {
  expect(closingOf(call, call.formats[1])).toEqual(at(6))
  expect(closingOf(call, call.formats[0])).toEqual(at(10))
  expect(takesAt(call, of('workshop'), at(5))).toEqual(true)
  expect(takesAt(call, of('workshop'), at(6))).toEqual(false)
  expect(takesAt(call, of('talk'), new Date(at(10).getTime() - 1))).toEqual(true)
  expect(takesAt(call, of('talk'), at(10))).toEqual(false)
  expect(takesAt(call, of('lightning'), at(14))).toEqual(true)
  expect(takesAt(call, of('lightning'), at(0))).toEqual(false)
})

test('the call is open as long as one of its formats is', () => {
  expect(lastClosing(call)).toEqual(at(15))
  expect([0, 5, 12, 15].map((hour) => stateAt(call, at(hour)))).toEqual([
    'soon',
    'open',
    'open',
    'closed',
  ])
  expect(stateAt({ ...call, closesAt: null }, at(5))).toEqual('none')
  expect(stateAt({ ...call, formats: [] }, at(12))).toEqual('closed')
})

test('late access opens its formats and tracks until it expires, and nothing before the opening', () => {
  const late = { expiresAt: at(20), formatIds: ['talk'], trackIds: ['cloud'] }
  const open = { ...call, late }
  expect(takesAt(open, of('talk', 'cloud'), at(19))).toEqual(true)
  expect(takesAt(open, of('talk', 'web'), at(19))).toEqual(false)
  expect(takesAt(open, of('workshop', 'cloud'), at(19))).toEqual(false)
  // What is for one track is not for what has none; a draft may still choose it.
  expect(takesAt(open, of('talk'), at(19))).toEqual(false)
  expect(takesAt(open, of('talk'), at(19), { settled: false })).toEqual(true)
  expect(takesAt(open, of('talk', 'cloud'), at(20))).toEqual(false)
  expect(takesAt(open, of('talk', 'cloud'), at(0))).toEqual(false)
})

test('what the committee has is bound by its format; a draft by the last of them', () => {
  const workshop = { ...of('workshop'), status: 'submitted' } as const
  expect(editableAt(call, workshop, at(7))).toEqual(false)
  expect(editableAt(call, { ...workshop, status: 'draft' }, at(7))).toEqual(true)
  expect(editableAt(call, { ...of(null), status: 'draft' }, at(14))).toEqual(true)
  expect(editableAt(call, { ...of(null), status: 'draft' }, at(15))).toEqual(false)
})
