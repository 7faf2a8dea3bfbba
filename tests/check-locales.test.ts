import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'

type Report = { messages: number; faults: string[] }

const script = new URL('../scripts/check-locales.mjs', import.meta.url).href
const { checkLocales } = (await import(script)) as { checkLocales: (root: string) => Report }

const sound = {
  en: { greeting: { hello: 'Hello {name}', count: '{n, plural, one {# place} other {# places}}' } },
  es: { greeting: { hello: 'Hola {name}', count: '{n, plural, one {# lugar} other {# lugares}}' } },
  pt: { greeting: { hello: 'Olá {name}', count: '{n, plural, one {# vaga} other {# vagas}}' } },
}
const page = `
export function Page() {
  const t = useTranslations('greeting')
  return t('hello', { name: 'Ada' }) + t.rich('count', { n: 1 })
}
`

let root: string

async function check(
  catalogues: Readonly<Record<string, unknown>>,
  sources: Readonly<Record<string, string>>,
): Promise<Report> {
  for (const [language, messages] of Object.entries(catalogues)) {
    await writeFile(join(root, 'locales', `${language}.json`), JSON.stringify(messages))
  }
  for (const [file, text] of Object.entries(sources)) {
    await writeFile(join(root, 'src', file), text)
  }
  return checkLocales(root)
}

const withMessage = (group: string, key: string, en: string, es = en, pt = en) => ({
  en: { ...sound.en, [group]: { ...sound.en.greeting, [key]: en } },
  es: { ...sound.es, [group]: { ...sound.es.greeting, [key]: es } },
  pt: { ...sound.pt, [group]: { ...sound.pt.greeting, [key]: pt } },
})

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'convite-locales-'))
  await mkdir(join(root, 'locales'))
  await mkdir(join(root, 'src'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

test('the catalogues of the product are sound', () => {
  const report = checkLocales(fileURLToPath(new URL('..', import.meta.url)))
  expect(report.faults).toEqual([])
  expect(report.messages).toBeGreaterThan(0)
})

test('sound catalogues have no fault', async () => {
  expect(await check(sound, { 'page.tsx': page })).toEqual({ messages: 2, faults: [] })
})

test('a message that one language lacks', async () => {
  const es = { greeting: { hello: sound.es.greeting.hello } }
  const { faults } = await check({ ...sound, es }, { 'page.tsx': page })
  expect(faults).toEqual(['es: greeting.count: missing'])
})

test('a message that no code uses', async () => {
  const catalogues = withMessage('greeting', 'bye', 'Good bye', 'Adiós', 'Tchau')
  const { faults } = await check(catalogues, { 'page.tsx': page })
  expect(faults).toEqual(['all: greeting.bye: no code uses it'])
})

test('a Portuguese plural that would call nothing one', async () => {
  const blind = '{n, plural, one {one place} other {# places}}'
  const told = (pt: string) =>
    withMessage('greeting', 'count', blind, '{n, plural, one {un lugar} other {# lugares}}', pt)
  const { faults } = await check(told('{n, plural, one {uma vaga} other {# vagas}}'), {
    'page.tsx': page,
  })
  expect(faults).toEqual(['pt: greeting.count: “one” also stands for 0 here: write =1, or #'])
  const counted = await check(told('{n, plural, =1 {uma vaga} other {# vagas}}'), {})
  expect(counted.faults).toEqual([])
})

test('a key of the same name in another namespace is no use', async () => {
  const more = page.replaceAll('greeting', 'parting').replace('Page', 'Parting')
  const { faults } = await check(sound, { 'page.tsx': page, 'parting.tsx': more })
  expect(faults).toEqual([
    'all: parting.count: used in src/parting.tsx:4, but no message',
    'all: parting.hello: used in src/parting.tsx:4, but no message',
  ])
})

test('a key that is used but has no message', async () => {
  const { faults } = await check(sound, { 'page.tsx': page.replace("t('hello'", "t('hallo'") })
  expect(faults).toEqual([
    'all: greeting.hallo: used in src/page.tsx:4, but no message',
    'all: greeting.hello: no code uses it',
  ])
})

test('arguments that differ between languages', async () => {
  const pt = { greeting: { ...sound.pt.greeting, hello: 'Olá {nome}' } }
  const { faults } = await check({ ...sound, pt }, { 'page.tsx': page })
  expect(faults).toEqual(['pt: greeting.hello: arguments differ: “{nome}”, but “{name}” in en'])
})

test('a message that cannot be parsed', async () => {
  const { faults } = await check(withMessage('greeting', 'hello', 'Hello {name'), {
    'page.tsx': page,
  })
  expect(faults).toEqual(['all: greeting.hello: EXPECT_ARGUMENT_CLOSING_BRACE'])
})

test('a message nobody translated', async () => {
  const { faults } = await check(withMessage('greeting', 'hello', 'Hello {name}'), {
    'page.tsx': page,
  })
  expect(faults).toEqual(['all: greeting.hello: the same in every language: “Hello {name}”'])
})

test('an error code without a message', async () => {
  const thrown = "throw new AppError('sold-out')"
  const { faults } = await check(sound, { 'page.tsx': page, 'buy.ts': thrown })
  expect(faults).toEqual(['all: errors.sold-out: error code of src/buy.ts, but no message'])
})

test('a key with a part that is known only at run time uses every message it can mean', async () => {
  const catalogues = withMessage('greeting', 'time-morning', 'Morning', 'Mañana', 'Manhã')
  const dynamic = page.replace('return ', 'return t(`time-${now}`) + ')
  expect((await check(catalogues, { 'page.tsx': dynamic })).faults).toEqual([])
})

test('a translator that is made and called in one breath uses its key', async () => {
  const catalogues = withMessage('greeting', 'bye', 'Good bye', 'Adiós', 'Tchau')
  const feed = "export const bye = translator(language, 'greeting')('bye')"
  expect((await check(catalogues, { 'page.tsx': page, 'feed.ts': feed })).faults).toEqual([])
  const wrong = feed.replace("('bye')", "('by')")
  expect((await check(catalogues, { 'page.tsx': page, 'feed.ts': wrong })).faults).toEqual([
    'all: greeting.by: used in src/feed.ts:1, but no message',
    'all: greeting.bye: no code uses it',
  ])
})

test('a translator that is handed over uses keys of the namespace it came from', async () => {
  const catalogues = withMessage('greeting', 'bye', 'Good bye', 'Adiós', 'Tchau')
  const part = "export const bye = (t: Translator) => t('bye')"
  expect((await check(catalogues, { 'page.tsx': page, 'part.tsx': part })).faults).toEqual([])
})
