import { expect, it } from 'vitest'
import { isReservedAddress } from './reserved-address.ts'

it('knows the domains that are reserved', () => {
  for (const address of [
    'ana@example.org',
    'ana@mail.example.com',
    'ana@convite.test',
    'ana@nowhere.invalid',
  ])
    expect(isReservedAddress(address)).toBe(true)
  for (const address of ['ana@anexample.org', 'ana@example.org.mx', 'ana@latest', 'ana@oss.lat'])
    expect(isReservedAddress(address)).toBe(false)
})
