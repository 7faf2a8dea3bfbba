import { expect, it } from 'vitest'
import {
  applicationStates,
  canMove,
  hostStateOf,
  moveApplication,
  type ApplicationAct,
} from './application-state.ts'

const from = (act: ApplicationAct) =>
  Object.fromEntries(
    applicationStates
      .filter((state) => canMove(state, act))
      .map((state) => [state, moveApplication(state, act)]),
  )

it('goes from draft over questions to a decision, and nowhere else', () => {
  expect({
    edit: from('edit'),
    submit: from('submit'),
    ask: from('ask'),
    answer: from('answer'),
    approve: from('approve'),
    decline: from('decline'),
    withdraw: from('withdraw'),
    revoke: from('revoke'),
  }).toEqual({
    edit: { draft: 'draft', questions: 'questions' },
    submit: { draft: 'submitted', questions: 'submitted' },
    ask: { submitted: 'questions', questions: 'questions' },
    answer: { questions: 'submitted' },
    approve: { submitted: 'approved', questions: 'approved' },
    decline: { submitted: 'declined', questions: 'declined' },
    withdraw: {
      draft: 'withdrawn',
      submitted: 'withdrawn',
      questions: 'withdrawn',
      approved: 'withdrawn',
    },
    revoke: { approved: 'revoked' },
  })
})

it('refuses what comes too late', () => {
  expect(() => moveApplication('approved', 'decline')).toThrow('application-moved-on')
  expect(() => moveApplication('withdrawn', 'approve')).toThrow('application-moved-on')
})

it('makes the programme a host only while it is approved', () => {
  expect(applicationStates.map((state) => [state, hostStateOf(state)])).toEqual([
    ['draft', 'asked'],
    ['submitted', 'asked'],
    ['questions', 'asked'],
    ['approved', 'accepted'],
    ['declined', 'declined'],
    ['withdrawn', 'asked'],
    ['revoked', 'asked'],
  ])
})
