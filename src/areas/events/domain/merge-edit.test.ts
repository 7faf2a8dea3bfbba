import { expect, test } from 'vitest'
import { changesAmong, mergeEdit } from './merge-edit.ts'

const edit = (before: object, after: object, by = 'Rocío') => ({
  by,
  before: before as Record<string, unknown>,
  after: after as Record<string, unknown>,
})

test('without other edits everything stays as typed', () => {
  expect(mergeEdit({ city: 'Lima' }, [])).toEqual({ merged: { city: 'Lima' }, conflicts: [] })
})

test('what only the others changed is kept', () => {
  expect(
    mergeEdit({ city: 'Lima', venueName: 'Casa' }, [edit({ city: 'Lima' }, { city: 'Cusco' })]),
  ).toEqual({ merged: { city: 'Cusco', venueName: 'Casa' }, conflicts: [] })
})

test('the same field changed twice is a conflict that says what the other wrote last', () => {
  expect(
    mergeEdit({ city: 'Puno' }, [
      edit({ city: 'Lima' }, { city: 'Cusco' }),
      edit({ city: 'Cusco' }, { city: 'Tacna' }, 'Iván'),
    ]),
  ).toEqual({
    merged: { city: 'Puno' },
    conflicts: [{ field: 'city', by: 'Iván', theirs: 'Tacna' }],
  })
})

test('the same words typed by both are no conflict', () => {
  expect(
    mergeEdit({ city: 'Cusco' }, [edit({ city: 'Lima' }, { city: 'Cusco' })]).conflicts,
  ).toEqual([])
})

test('each language of a text is a field of its own', () => {
  expect(
    mergeEdit({ tagline: { es: 'Vengan', en: 'Hello' } }, [
      edit({ tagline: { en: 'Hello' } }, { tagline: { en: 'Come', pt: 'Venham' } }),
    ]),
  ).toEqual({
    merged: { tagline: { es: 'Vengan', en: 'Come', pt: 'Venham' } },
    conflicts: [],
  })
  expect(
    mergeEdit({ tagline: { en: 'Join' } }, [
      edit({ tagline: { en: 'Hello' } }, { tagline: { en: 'Come' } }),
    ]).conflicts,
  ).toEqual([{ field: 'tagline.en', by: 'Rocío', theirs: 'Come' }])
})

test('lists are compared whole, and said in words', () => {
  expect(
    mergeEdit({ languages: ['es', 'en'] }, [
      edit({ languages: ['es'] }, { languages: ['es', 'pt'] }),
    ]).conflicts,
  ).toEqual([{ field: 'languages', by: 'Rocío', theirs: 'es, pt' }])
})

test('an emptied field that the other filled is said as empty', () => {
  expect(mergeEdit({ city: 'Puno' }, [edit({ city: 'Lima' }, { city: '' })]).conflicts).toEqual([
    { field: 'city', by: 'Rocío', theirs: '—' },
  ])
})

test('changes: only what differs; empty texts, lists and nothing are the same', () => {
  expect(
    changesAmong(
      { city: 'Lima', venueName: '', capacity: null, name: { es: 'A', en: 'B' }, languages: [] },
      { city: 'Cusco', venueName: '', capacity: null, name: { en: 'B', es: 'A' }, languages: [] },
    ),
  ).toEqual({ before: { city: 'Lima' }, after: { city: 'Cusco' } })
  expect(changesAmong({}, { capacity: 300 })).toEqual({
    before: { capacity: null },
    after: { capacity: 300 },
  })
})
