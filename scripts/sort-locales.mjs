#!/usr/bin/env node
// Rewrites the catalogues with their keys in order, so that two people who add messages seldom meet in one line.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const sorted = (value) =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.keys(value)
          .sort()
          .map((key) => [key, sorted(value[key])]),
      )
    : value

for (const language of ['en', 'es', 'pt']) {
  const file = fileURLToPath(new URL(`../locales/${language}.json`, import.meta.url))
  const before = readFileSync(file, 'utf8')
  const after = `${JSON.stringify(sorted(JSON.parse(before)), null, 2)}\n`
  if (after !== before) writeFileSync(file, after)
}
