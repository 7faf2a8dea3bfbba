import { expect, it } from 'vitest'
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
  level: 'intermediate',
  trackId: 'cloud',
  formatId: 'talk',
  coSpeakers: [],
  authorName: 'Ana',
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
    authorName: '',
  }
  expect(problemsOfSubmission(empty, call).map((problem) => problem.field)).toEqual([
    'title',
    'abstract',
    'level',
    'name',
    'trackId',
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
