import { expect, it } from 'vitest'
import { usualForm } from './call-form.ts'
import { problemsOfSubmission, type Draft } from './submission.ts'

const call = {
  tracks: [{ id: 'cloud' }],
  formats: [
    { id: 'talk', minSpeakers: 1, maxSpeakers: 2 },
    { id: 'panel', minSpeakers: 2, maxSpeakers: 5 },
  ],
}
const draft: Draft = {
  title: 'De VMware a KubeVirt',
  abstract: 'Doce semanas, sin apagar nada.',
  lang: 'es',
  notes: '',
  level: 'intermediate',
  trackId: 'cloud',
  formatId: 'talk',
  coSpeakers: [],
  author: {
    name: 'Ana',
    organisation: '',
    jobTitle: '',
    pronouns: '',
    biography: '',
    country: '',
    speaksFirstTime: null,
    photo: false,
  },
}

it('finds nothing wrong with a whole proposal', () => {
  expect(problemsOfSubmission(draft, call)).toEqual([])
})

it('names everything that lacks at once', () => {
  const empty = {
    ...draft,
    title: '',
    abstract: '',
    level: '' as const,
    trackId: null,
    formatId: null,
    author: { ...draft.author, name: '' },
  }
  expect(problemsOfSubmission(empty, call).map((problem) => problem.field)).toEqual([
    'title',
    'abstract',
    'level',
    'trackId',
    'name',
    'formatId',
  ])
})

it('refuses a track or format of another call', () => {
  expect(
    problemsOfSubmission({ ...draft, trackId: 'other', formatId: 'other' }, call).map(
      (problem) => problem.field,
    ),
  ).toEqual(['trackId', 'formatId'])
})

it('counts the speakers of the format', () => {
  expect(
    problemsOfSubmission({ ...draft, coSpeakers: ['b@example.org', 'c@example.org'] }, call),
  ).toEqual([{ field: 'coSpeakers', code: 'too-many-speakers', params: { max: 2 } }])
  expect(problemsOfSubmission({ ...draft, formatId: 'panel' }, call)).toEqual([
    { field: 'coSpeakers', code: 'too-few-speakers', params: { min: 2 } },
  ])
})

it('asks for no track where there is none', () => {
  expect(
    problemsOfSubmission({ ...draft, trackId: null, formatId: null }, { tracks: [], formats: [] }),
  ).toEqual([])
})

it('takes an abstract of 900 characters and not one more', () => {
  expect(problemsOfSubmission({ ...draft, abstract: 'a'.repeat(900) }, call)).toEqual([])
  expect(problemsOfSubmission({ ...draft, abstract: 'a'.repeat(901) }, call)).toEqual([
    { field: 'abstract', code: 'too-long', params: { max: 900 } },
  ])
})

it('names an address that is none', () => {
  expect(problemsOfSubmission({ ...draft, coSpeakers: ['ana@'] }, call)).toEqual([
    { field: 'coSpeakers', code: 'not-the-email-of', params: { typed: 'ana@' } },
  ])
})

it('asks what the form of the call says: nothing hidden, all that is required, within its bounds', () => {
  const form = {
    ...usualForm,
    level: { use: 'hidden', limit: null },
    photo: { use: 'required', limit: null },
    biography: { use: 'required', limit: { unit: 'words', min: 2, max: 3 } },
    coSpeakers: { use: 'required', limit: null },
  } as const
  const without = { ...draft, level: '' as const }
  expect(problemsOfSubmission(without, call, form)).toEqual([
    { field: 'coSpeakers', code: 'required' },
    { field: 'biography', code: 'required' },
    { field: 'photo', code: 'required' },
  ])
  const author = { ...draft.author, photo: true, biography: 'one two three four' }
  expect(
    problemsOfSubmission({ ...without, author, coSpeakers: ['b@example.org'] }, call, form),
  ).toEqual([{ field: 'biography', code: 'too-many-words', params: { max: 3 } }])
})
