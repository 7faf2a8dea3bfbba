import { expect, it } from 'vitest'
import { findByline } from './find-byline.ts'

it('reads who wrote it at the top, without whom they work for', () => {
  const byline = findByline(
    '**Autores**: Bob Killen (Google), Laura Santamaria (Dell), Tim\nBannister (The Scale Factory)\n\nEl texto.',
  )
  expect(byline?.names).toEqual(['Bob Killen', 'Laura Santamaria', 'Tim Bannister'])
  expect(byline?.text).toBe('El texto.')
  expect(findByline('**Authors:** Sascha Grunert\n\nText.')?.names).toEqual(['Sascha Grunert'])
})

it('takes no sentence for a byline', () => {
  expect(findByline('By now everybody knows (we hope) what this is.\n\nText.')).toBeNull()
})
