import { expect, test } from 'vitest'
import { missingForPublication, readingLanguage, statusAt, writtenTexts } from './post.ts'
import { cleanTags, splitTerms } from './terms.ts'

const text = { title: 'Hola', summary: '', body: 'Texto' }

test('a post is a draft, waits for its time, then shows', () => {
  const now = new Date('2027-02-19T15:00:00Z')
  const later = new Date('2027-02-19T15:00:01Z')
  expect(
    [null, later, now].map((publishedAt) => statusAt({ publishedAt, embargoed: false }, now)),
  ).toEqual(['draft', 'scheduled', 'published'])
  expect(
    [later, now].map((publishedAt) => statusAt({ publishedAt, embargoed: true }, now)),
  ).toEqual(['embargoed', 'published'])
})

test('every language that is begun needs a title and something to read', () => {
  expect(missingForPublication({})).toEqual([{ field: 'title', code: 'post-needs-title' }])
  expect(missingForPublication({ es: text })).toEqual([])
  expect(
    missingForPublication({
      es: text,
      en: { title: '', summary: '', body: 'Text' },
      pt: { title: 'Olá', summary: '', body: '' },
    }),
  ).toEqual([
    { field: 'title.en', code: 'post-needs-title' },
    { field: 'body.pt', code: 'post-needs-text' },
  ])
})

test('a language in which nothing is written is left out', () => {
  expect(writtenTexts({ es: text, en: { title: '', summary: '', body: '' } })).toEqual({ es: text })
})

test('readers get their own language, else English, Spanish, Portuguese', () => {
  expect(readingLanguage(['es', 'pt'], 'pt')).toBe('pt')
  expect(readingLanguage(['es', 'pt'], 'en')).toBe('es')
  expect(readingLanguage([], 'en')).toBeUndefined()
})

test('tags are compared in small letters; what is typed is split at commas and lines', () => {
  expect(cleanTags([' KCD ', '#kcd', 'Código  abierto', ''])).toEqual(['kcd', 'código abierto'])
  expect(splitTerms('Ana Ruiz,  OSS LATAM\n\nAna Ruiz')).toEqual(['Ana Ruiz', 'OSS LATAM'])
})
