import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { StartError } from '../start-error.ts'
import { explainDiskError } from './explain-disk-error.ts'
import { keepSecret } from './keep-secret.ts'
import { prepareDataFolder, requireFreeSpace } from './prepare-data-folder.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'convite-data-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('the folder is made, with its parents, and left empty', () => {
  const data = join(folder, 'a', 'data')
  prepareDataFolder(data)
  expect(readdirSync(data)).toEqual([])
})

test('a folder that cannot be is explained', () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  expect(() => prepareDataFolder(join(file, 'data'))).toThrow(
    new StartError(
      `Convite cannot write to its data folder ${join(file, 'data')}: part of the path is a file, not a folder. Put that right, or name another folder with CONVITE_DATA.`,
    ),
  )
})

test.each([
  ['EROFS', 'the disk is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['EACCES', 'this user may not write there'],
])('%s is said in words', (code, words) => {
  const explained = explainDiskError(Object.assign(new Error(code), { code }), '/srv/convite')
  expect(explained).toEqual(
    new StartError(
      `Convite cannot write to its data folder /srv/convite: ${words}. Put that right, or name another folder with CONVITE_DATA.`,
    ),
  )
})

test('other faults stay as they are', () => {
  const fault = new TypeError('a fault of ours')
  expect(explainDiskError(fault, '/srv/convite')).toBe(fault)
})

test('too little space is refused', () => {
  expect(() => requireFreeSpace(folder, Number.MAX_SAFE_INTEGER)).toThrow(StartError)
})

test('the secret is made once and kept from others', () => {
  const made = keepSecret({ secret: undefined, dataFolder: folder })
  expect(made).toMatch(/^[\w-]{43}$/)
  expect(keepSecret({ secret: undefined, dataFolder: folder })).toEqual(made)
  expect(readdirSync(folder)).toEqual(['secret'])
  if (process.platform !== 'win32')
    expect((statSync(join(folder, 'secret')).mode & 0o777).toString(8)).toEqual('600')
  expect(keepSecret({ secret: 'given', dataFolder: folder })).toEqual('given')
})
