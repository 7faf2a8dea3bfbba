import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { noteCodes } from './file-note.ts'

type Catalogue = {
  readonly news: { readonly import: { readonly notes: Readonly<Record<string, string>> } }
}

it.each(['en', 'es', 'pt'])('says every note in %s', (language) => {
  const path = join(import.meta.dirname, '../../../../../locales', `${language}.json`)
  const catalogue: Catalogue = JSON.parse(readFileSync(path, 'utf8'))
  expect(Object.keys(catalogue.news.import.notes).toSorted()).toEqual(
    Object.keys(noteCodes).toSorted(),
  )
})
