#!/usr/bin/env node
// Checks the catalogues: the same keys and arguments in every language, nothing missing, nothing that nobody uses.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { collectUses } from './locales/collect-uses.mjs'
import { compareCatalogues, flatten } from './locales/compare-catalogues.mjs'

const languages = ['en', 'es', 'pt']

function sourceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sourceFiles(path)
    return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [path] : []
  })
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A test for full keys: the text itself, or the pattern of a text with unknown parts. */
function matcher(key, namespace) {
  const prefix = namespace === '' ? '' : `${namespace}.`
  if (key.text !== undefined) {
    const whole = prefix + key.text
    return (full) => full === whole
  }
  const pattern = new RegExp(`^${escaped(prefix)}${key.parts.map(escaped).join('.+')}$`)
  return (full) => pattern.test(full)
}

/** The same for a key whose namespace is not known here. */
function endsWith(key) {
  if (key.text !== undefined) {
    const ending = `.${key.text}`
    return (full) => full.endsWith(ending)
  }
  const pattern = new RegExp(`\\.${key.parts.map(escaped).join('.+')}$`)
  return (full) => pattern.test(full)
}

// A pattern that begins with an unknown part says nothing about which key it may be.
const isTelling = (mention) => mention.text !== undefined || mention.parts[0].includes('.')

/** All faults of the catalogues under `root`, as sentences; `messages` is how many messages were looked at. */
export function checkLocales(root) {
  const catalogues = Object.fromEntries(
    languages.map((language) => [
      language,
      JSON.parse(readFileSync(join(root, 'locales', `${language}.json`), 'utf8')),
    ]),
  )
  const faults = compareCatalogues(catalogues)
  const keys = flatten(catalogues.en).map(([key]) => key)
  const used = new Set()
  const unused = () => keys.filter((key) => !used.has(key))

  for (const path of sourceFiles(join(root, 'src'))) {
    const file = relative(root, path)
    const { uses, codes, mentions, namespaces, handedOver, dynamic } = collectUses(
      file,
      readFileSync(path, 'utf8'),
    )
    for (const use of uses) {
      const found = keys.filter(matcher(use, use.namespace))
      for (const key of found) used.add(key)
      if (found.length === 0) {
        const name = use.text ?? use.parts.join('…')
        const full = use.namespace === '' ? name : `${use.namespace}.${name}`
        // t.raw may fetch a whole group, which is no message itself.
        const group = keys.filter((key) => key.startsWith(`${full}.`))
        for (const key of group) used.add(key)
        if (group.length === 0) faults.push(`all: ${full}: used in ${use.at}, but no message`)
      }
    }
    for (const code of codes) {
      if (!keys.includes(`errors.${code.text}`)) {
        faults.push(`all: errors.${code.text}: error code of ${code.at}, but no message`)
      }
    }
    for (const namespace of dynamic) {
      const prefix = namespace === '' ? '' : `${namespace}.`
      for (const key of unused()) {
        if (key.startsWith(prefix) && !key.slice(prefix.length).includes('.')) used.add(key)
      }
    }
    const telling = mentions.filter(isTelling)
    const reaching = [...telling.filter(({ text }) => text?.includes('.')), ...handedOver]
    const matchers = [
      ...telling.flatMap((mention) =>
        ['', 'errors', ...namespaces].map((namespace) => matcher(mention, namespace)),
      ),
      ...reaching.flatMap((mention) => [matcher(mention, ''), endsWith(mention)]),
    ]
    for (const key of unused()) if (matchers.some((matches) => matches(key))) used.add(key)
  }
  for (const key of unused()) faults.push(`all: ${key}: no code uses it`)
  return { messages: keys.length, faults: [...new Set(faults)].sort() }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { messages, faults } = checkLocales(
    process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)),
  )
  for (const fault of faults) console.error(fault)
  console.log(`${messages} messages, ${faults.length} faults`)
  process.exitCode = faults.length === 0 ? 0 : 1
}
