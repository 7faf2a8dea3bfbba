import { expect, test } from 'vitest'
import { isUnavailable } from './is-unavailable.ts'

const failing = (message: string, more: object = {}) => Object.assign(new Error(message), more)

test.each([
  ['is told to stop', failing('terminating connection', { code: '57P01' })],
  ['starts up', failing('the database system is starting up', { code: '57P03' })],
  ['has no connection left', failing('too many clients already', { code: '53300' })],
  ['is not there', failing('connect ECONNREFUSED', { code: 'ECONNREFUSED', syscall: 'connect' })],
  ['lost its socket', failing('connect ENOENT', { code: 'ENOENT', syscall: 'connect' })],
  ['went in the middle', failing('Connection terminated unexpectedly')],
  ['is too busy', failing('timeout exceeded when trying to connect')],
])('a database that %s is away for the moment', (_, error) => {
  expect(isUnavailable(error)).toEqual(true)
})

test.each([
  ['a query that takes too long', failing('canceling statement', { code: '57014' })],
  ['a second of what there may be one of', failing('duplicate key', { code: '23505' })],
  ['a file that is not there', failing('open ENOENT', { code: 'ENOENT', syscall: 'open' })],
  ['a mistake of ours', new TypeError('x is not a function')],
  ['a text', 'Connection terminated'],
])('%s is something else', (_, error) => {
  expect(isUnavailable(error)).toEqual(false)
})
