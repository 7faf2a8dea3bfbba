import { expect, test } from 'vitest'
import { checkAnswers } from './check-answers.ts'

const base = { options: [], required: false, consent: false, archived: false } as const
const option = (slug: string) => ({ slug, label: { en: slug } })
const options = [option('vegan'), option('any')]
const questions = [
  { ...base, slug: 'company', kind: 'text' },
  { ...base, slug: 'meal', kind: 'choice', options, required: true },
  { ...base, slug: 'days', kind: 'choices', options },
  { ...base, slug: 'first-time', kind: 'yes-no', required: true },
  { ...base, slug: 'photos', kind: 'yes-no', consent: true, required: true },
  { ...base, slug: 'old', kind: 'text', archived: true, required: true },
] as const

test('takes what a form sends', () => {
  expect(
    checkAnswers(questions, {
      company: '  Agave\u0000 ',
      meal: 'vegan',
      days: 'any',
      'first-time': 'no',
      photos: 'on',
      old: 'x',
    }),
  ).toEqual({
    answers: {
      company: 'Agave',
      meal: 'vegan',
      days: ['any'],
      'first-time': false,
      photos: true,
    },
    problems: [],
  })
})

test('takes what JSON sends; a consent that was not given is simply not there', () => {
  const given = { meal: 'any', days: ['any', 'vegan'], 'first-time': true, photos: false }
  expect(checkAnswers(questions, given)).toEqual({
    answers: { meal: 'any', days: ['any', 'vegan'], 'first-time': true },
    problems: [],
  })
})

test('lists every problem at once; a consent is never among them', () => {
  expect(checkAnswers(questions, { company: 'x'.repeat(501), days: ['none'], shirt: 'm' })).toEqual(
    {
      answers: {},
      problems: [
        { field: 'shirt', code: 'unknown-question' },
        { field: 'company', code: 'too-long', params: { max: 500 } },
        { field: 'meal', code: 'required' },
        { field: 'days', code: 'not-a-choice' },
        { field: 'first-time', code: 'required' },
      ],
    },
  )
})

test('reads numbers, days and addresses, within their bounds', () => {
  const limit = { unit: 'characters', min: 1, max: 10 } as const
  const more = [
    { ...base, slug: 'years', kind: 'number', limit },
    { ...base, slug: 'site', kind: 'url' },
    { ...base, slug: 'day', kind: 'date' },
  ] as const
  expect(
    checkAnswers(more, { years: '3,5', site: ' https://example.org', day: '2027-02-28' }),
  ).toEqual({
    answers: { years: '3.5', site: 'https://example.org/', day: '2027-02-28' },
    problems: [],
  })
  expect(
    checkAnswers(more, { years: '11', site: 'javascript:alert(1)', day: '2027-02-30' }),
  ).toEqual({
    answers: {},
    problems: [
      { field: 'years', code: 'too-large', params: { max: 10 } },
      { field: 'site', code: 'not-a-url' },
      { field: 'day', code: 'not-a-date' },
    ],
  })
})

test('a required file is there or lacks; a draft lacks nothing, and its texts may be too long still', () => {
  const more = [
    { ...base, slug: 'slides', kind: 'file', required: true },
    {
      ...base,
      slug: 'why',
      kind: 'text',
      required: true,
      limit: { unit: 'words', min: null, max: 2 },
    },
  ] as const
  const given = { why: 'one two three' }
  expect(checkAnswers(more, given).problems).toEqual([
    { field: 'slides', code: 'required' },
    { field: 'why', code: 'too-many-words', params: { max: 2 } },
  ])
  expect(checkAnswers(more, { why: 'one' }, { files: new Set(['slides']) })).toEqual({
    answers: { why: 'one' },
    problems: [],
  })
  expect(checkAnswers(more, given, { draft: true })).toEqual({ answers: given, problems: [] })
})
