import { expect, test } from 'vitest'
import { askedProfile, askedValues } from './asked-values.ts'
import { usualForm, type CallField, type CallForm } from './call-form.ts'

const hiding = (...fields: readonly CallField[]): CallForm => ({
  ...usualForm,
  ...Object.fromEntries(fields.map((field) => [field, { use: 'hidden', limit: null }])),
})
const typed = {
  title: 'New',
  abstract: 'New',
  lang: 'en',
  level: 'advanced',
  trackId: 'web',
  formatId: 'talk',
  notes: 'New',
  coSpeakers: ['new@example.org'],
} as const
const stored = {
  ...typed,
  title: 'Old',
  level: 'beginner',
  notes: 'Old',
  coSpeakersTyped: 'old@example.org',
} as const

test('what the form hides stays as it was, whatever was sent', () => {
  expect(askedValues(typed, stored, usualForm)).toEqual(typed)
  expect(askedValues(typed, stored, hiding('level', 'notes', 'coSpeakers'))).toEqual({
    ...typed,
    level: 'beginner',
    notes: 'Old',
    coSpeakers: ['old@example.org'],
  })
})

test('a profile is written as far as the form asks for it', () => {
  const profile = {
    name: 'Ana',
    organisation: 'Agave',
    jobTitle: 'SRE',
    biography: 'Bio',
    pronouns: '',
  }
  const { pronouns: _, ...usual } = profile
  expect(askedProfile(profile, usualForm)).toEqual(usual)
  expect(askedProfile(profile, hiding('organisation', 'biography'))).toEqual({
    name: 'Ana',
    jobTitle: 'SRE',
  })
})
