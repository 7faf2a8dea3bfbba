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
