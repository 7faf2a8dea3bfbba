import { expect, test } from 'vitest'
import { StartError } from '../start-error.ts'
import { requireVersion } from './require-version.ts'

test.each(['150000', '150004', '160011', '180000', '190002'])('%s is new enough', (number) => {
  expect(requireVersion(number)).toEqual(undefined)
})

test.each([
  ['140019', 'PostgreSQL 14'],
  ['100023', 'PostgreSQL 10'],
  ['90624', 'PostgreSQL 9.6'],
  [undefined, 'of an unknown version'],
  ['', 'of an unknown version'],
  ['15.4', 'of an unknown version'],
])('%s is refused as %s', (number, called) => {
  expect(() => requireVersion(number)).toThrow(
    new StartError(
      `The database at DATABASE_URL is ${called} and Convite needs PostgreSQL 15 or newer: upgrade it, or leave DATABASE_URL empty to use the embedded one.`,
    ),
  )
})
