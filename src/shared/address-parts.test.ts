import { expect, test } from 'vitest'
import { addressParts } from './address-parts.ts'

test.each([
  ['https://example.org', ['https://', 'example', '.org']],
  ['example.org/a-b/c?d=e&f#g', ['example', '.org/', 'a', '-b/', 'c', '?d', '=e', '&f', '#g']],
  ['plain', ['plain']],
  ['', ['']],
])('%s ends its lines between %j', (address, parts) => {
  expect(addressParts(address)).toEqual(parts)
})
