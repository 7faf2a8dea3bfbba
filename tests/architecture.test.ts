import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkFiles } from './architecture/check-files.ts'
import { checkImports } from './architecture/check-imports.ts'
import { fileViolations, importViolations, soundTree } from './architecture/violations.ts'

const repository = fileURLToPath(new URL('..', import.meta.url))

describe('the product', () => {
  test('keeps the import rules', async () => {
    const report = await checkImports(repository)
    expect(report.violations).toEqual([])
    expect(report.modules).toBeGreaterThan(0)
  })

  test('keeps the rules about SQL, size, names and switched-off checks', async () => {
    const report = await checkFiles(repository)
    expect(report.violations).toEqual([])
    expect(report.files).toBeGreaterThan(0)
  })
})

describe('the checker', () => {
  let root: string

  async function plant(files: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true })
      await writeFile(join(root, path), text)
    }
  }

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'convite-architecture-'))
    await plant(soundTree)
  })
  afterEach(() => rm(root, { recursive: true, force: true }))

  test('finds nothing in a sound tree, and has looked at all of it', async () => {
    const modules = Object.keys(soundTree).filter((path) => path.startsWith('src/')).length
    expect(await checkImports(root)).toEqual({ modules, violations: [] })
    expect((await checkFiles(root)).violations).toEqual([])
  })

  test.each(importViolations)('$rule: $title', async ({ rule, files }) => {
    await plant(files)
    const rules = (await checkImports(root)).violations.map((violation) => violation.rule)
    expect([...new Set(rules)]).toContain(rule)
  })

  test.each(fileViolations)('$rule: $title', async ({ rule, files }) => {
    await plant(files)
    const rules = (await checkFiles(root)).violations.map((violation) => violation.rule)
    expect([...new Set(rules)]).toEqual([rule])
  })

  test('has a planted violation for every rule', async () => {
    const rules = new URL('../.dependency-cruiser.mjs', import.meta.url).href
    const { forbidden } = ((await import(rules)) as { default: { forbidden: { name: string }[] } })
      .default
    expect([...new Set(importViolations.map(({ rule }) => rule))].toSorted()).toEqual(
      forbidden.map(({ name }) => name).toSorted(),
    )
  })
})
