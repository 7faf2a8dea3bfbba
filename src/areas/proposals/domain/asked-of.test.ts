import { expect, test } from 'vitest'
import { isAskedOf, type CallQuestion } from './asked-of.ts'

const question: CallQuestion = {
  id: 'q',
  slug: 'demo',
  label: { en: 'Demo?' },
  help: {},
  kind: 'text',
  options: [],
  required: true,
  consent: false,
  archived: false,
  about: 'proposal',
  hostId: null,
  hidden: false,
  trackIds: [],
  formatIds: [],
}
const chosen = { hostId: null, trackId: 'cloud', formatId: null }

test('a question is asked for its tracks and formats, and in its host’s call', () => {
  expect(isAskedOf(question, chosen)).toEqual(true)
  expect(isAskedOf({ ...question, trackIds: ['cloud'] }, chosen)).toEqual(true)
  expect(isAskedOf({ ...question, trackIds: ['web'] }, chosen)).toEqual(false)
  expect(isAskedOf({ ...question, formatIds: ['talk'] }, chosen)).toEqual(false)
  expect(isAskedOf({ ...question, hostId: 'kcd' }, chosen)).toEqual(false)
  expect(isAskedOf({ ...question, hostId: 'kcd' }, { ...chosen, hostId: 'kcd' })).toEqual(true)
})
