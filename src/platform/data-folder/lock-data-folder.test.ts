import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockDataFolder } from './lock-data-folder.ts'
import { processIdentity } from './process-identity.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'convite-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('one process has the folder until it lets go', () => {
  const first = lockDataFolder(folder)
  expect(first).toEqual({ held: true, release: expect.any(Function) })
  expect(lockDataFolder(folder)).toEqual({ held: false, pid: process.pid })
  if (first.held) first.release()
  expect(readdirSync(folder)).toEqual([])
  expect(lockDataFolder(folder).held).toBe(true)
})

test.each([
  ['a process that is gone', '999999999 boot/1\n'],
  ['a process whose number another one has now', `${process.ppid} boot/1\n`],
  ['a process killed while it wrote', ''],
])('the lock of %s is taken over', (_, left) => {
  writeFileSync(join(folder, 'convite.lock'), left)
  expect(lockDataFolder(folder).held).toBe(true)
  expect(readdirSync(folder)).toEqual(['convite.lock'])
})

test('a running process is told from none', () => {
  expect(processIdentity(process.pid)).toEqual(processIdentity(process.pid))
  expect(processIdentity(999_999_999)).toBeUndefined()
})
