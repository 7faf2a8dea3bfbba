import { describe, expect, it } from 'vitest'
import { groupTranslations } from './group-translations.ts'
import type { ContentFile } from './parse-content-file.ts'
import { placeContent } from './place-content.ts'

const spanish = 'La comunidad abre su convocatoria y los temas son muchos, pero el plazo es corto.'
const english = 'The community opens its call and there are many topics, but the time is short.'

const file = (path: string, title: string, body: string): ContentFile => ({
  path,
  place: placeContent(path, '', null),
  front: { title },
  body,
  format: 'yaml',
  sha256: '',
  notes: [],
})

function group(...members: readonly ContentFile[]) {
  const { primary, files, notes } = groupTranslations('k', members, 'es')
  return {
    primary,
    files: Object.fromEntries(
      Object.entries(files).map(([language, { path }]) => [language, path]),
    ),
    notes: Object.fromEntries(
      [...notes].map(([path, list]) => [path, list.map(({ code, detail }) => `${code} ${detail}`)]),
    ),
  }
}

describe('groupTranslations', () => {
  it('makes one of a bare file and the translation it repeats', () => {
    expect(
      group(
        file('a/index.md', 'Hola', `${spanish}\\\n`),
        file('a/index.es.md', 'Hola', `${spanish}\n\n`),
        file('a/index.en.md', 'Hello', english),
      ),
    ).toEqual({
      primary: 'es',
      files: { es: 'a/index.es.md', en: 'a/index.en.md' },
      notes: { 'a/index.md': ['duplicate a/index.es.md'] },
    })
  })

  it('knows that a bare file may repeat another language than the default', () => {
    expect(
      group(
        file('a.md', 'Hello', english),
        file('a.en.md', 'Hello', english),
        file('a.es.md', 'Hola', spanish),
      ).notes,
    ).toEqual({
      'a.md': ['duplicate a.en.md'],
    })
  })

  it('gives a bare file the language of its words', () => {
    expect(group(file('a.md', 'Hola', spanish), file('a.en.md', 'Hello', english))).toEqual({
      primary: 'es',
      files: { es: 'a.md', en: 'a.en.md' },
      notes: { 'a.md': ['language-detected es'] },
    })
    expect(group(file('a.md', 'Hello', english))).toEqual({
      primary: 'en',
      files: { en: 'a.md' },
      notes: { 'a.md': ['language-not-default en'] },
    })
    expect(group(file('a.md', 'Offline', ''))).toEqual({
      primary: 'es',
      files: { es: 'a.md' },
      notes: { 'a.md': ['language-assumed es'] },
    })
  })

  it('says where a bare file differs from the translation that stands', () => {
    const { notes } = groupTranslations(
      'k',
      [file('a.md', 'Hola', `${spanish}\nUno`), file('a.es.md', 'Hola', `${spanish}\nDos`)],
      'es',
    )
    expect(notes.get('a.md')).toEqual([
      { code: 'duplicate-differs', detail: 'a.es.md', before: 'Uno', after: 'Dos' },
    ])
  })

  it('leaves out what Convite does not speak, and takes pt-br for pt', () => {
    expect(
      group(
        file('a.fr.md', 'Bonjour', ''),
        file('a.pt-br.md', 'Olá', ''),
        file('a.es.md', 'Hola', ''),
      ),
    ).toEqual({
      primary: 'es',
      files: { pt: 'a.pt-br.md', es: 'a.es.md' },
      notes: { 'a.fr.md': ['language-not-supported a.fr.md'] },
    })
  })
})
