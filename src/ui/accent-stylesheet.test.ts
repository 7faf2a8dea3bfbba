import { expect, it } from 'vitest'
import { accentHref, accentStylesheet, serveAccent } from './accent-stylesheet.ts'
import { bougainvillea } from './contrast.ts'

it('gives each colour one address and the house colour none', () => {
  expect([
    accentHref('#0B7A6F'),
    accentHref('0b7a6f'),
    accentHref(bougainvillea),
    accentHref('teal'),
    accentHref(null),
  ]).toEqual(['/accent/0b7a6f.css', '/accent/0b7a6f.css', null, null, null])
})

it('answers its own addresses and nothing else', () => {
  expect(serveAccent('/accent/0b7a6f.css')?.body.toString()).toEqual(accentStylesheet('#0b7a6f'))
  expect(
    ['/accent/0b7a6.css', '/accent/0B7A6F.css', '/accent/0b7a6f.css/x', '/accent/../x.css'].map(
      serveAccent,
    ),
  ).toEqual([null, null, null, null])
})

it('says light first and dark after', () => {
  expect(accentStylesheet('#0b7a6f').match(/:root|@media\(prefers-color-scheme:dark\)/g)).toEqual([
    ':root',
    '@media(prefers-color-scheme:dark)',
    ':root',
  ])
})
