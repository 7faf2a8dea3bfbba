import { expect, it } from 'vitest'
import { filterQuery, readFilter } from './event-filter.ts'

it('reads what it writes', () => {
  const address =
    'time=past&country=CO&programme=kcd&language=es&topic=rust&call=open&scholarship=open&q=bogot%C3%A1'
  expect(filterQuery(readFilter(new URLSearchParams(address)))).toEqual(address)
})

it('leaves out what makes no sense', () => {
  expect(
    filterQuery(
      readFilter(
        new URLSearchParams("time=soon&country=Colombia&programme=../x&language=' or 1=1&q=a"),
      ),
    ),
  ).toEqual('')
})
