import { describe, expect, it } from 'vitest'
import { parseFrontMatter } from './parse-front-matter.ts'

const yaml = (source: string) => parseFrontMatter(source, 'yaml')
const codes = (notes: readonly { code: string }[]) => notes.map(({ code }) => code)

describe('parseFrontMatter, YAML', () => {
  it('keeps scalars as they were written', () => {
    expect(
      yaml(
        'Title: Hola\nslug: 007\ndraft: true\ndate: 2024-01-01\nempty:\nnone: null\ntags: [a, "b "]\nparams:\n  Author: Ana',
      ),
    ).toEqual({
      values: {
        title: 'Hola',
        slug: '007',
        draft: 'true',
        date: '2024-01-01',
        empty: '',
        none: '',
        tags: ['a', 'b '],
        params: { author: 'Ana' },
      },
      notes: [],
    })
  })

  it.each([
    [
      'a colon in a title',
      'title: KCD Bogotá: lo que viene\ndraft: false',
      { title: 'KCD Bogotá: lo que viene', draft: 'false' },
    ],
    [
      'quotes inside quotes',
      'title: "La "nube" libre"\nweight: 1',
      { title: 'La "nube" libre', weight: '1' },
    ],
    ['words after quotes', 'title: "Nube" libre', { title: '"Nube" libre' }],
    ['an open quote', 'title: "Nube libre\ndraft: true', { title: 'Nube libre', draft: 'true' }],
    ['a bracket in a title', 'title: [KCD] Anuncio', { title: '[KCD] Anuncio' }],
    ['an open bracket', 'tags: [a, b c\ndraft: false', { tags: ['a', 'b c'], draft: 'false' }],
    ['an at sign', 'author: @ana\ntitle: Hola', { author: '@ana', title: 'Hola' }],
    ['a percent sign', 'title: %100 libre', { title: '%100 libre' }],
    ['an asterisk', 'title: *Grande*', { title: '*Grande*' }],
    ['tabs', 'tags:\n\t- a\n\t- b\ntitle: Hola', { tags: ['a', 'b'], title: 'Hola' }],
    [
      'no space after the colon',
      'title:Hola mundo\ndraft: true',
      { title: 'Hola mundo', draft: 'true' },
    ],
    ['colons in items', 'tags:\n  - a: b: c\n  - d\n', { tags: ['a: b: c', 'd'] }],
    ['uneven items', 'tags:\n  - a\n - b\ntitle: T', { tags: ['a', 'b'], title: 'T' }],
    [
      'colons in nested values',
      'params:\n  subtitle: uno: dos: tres\n  author: Ana',
      { params: { subtitle: 'uno: dos: tres', author: 'Ana' } },
    ],
  ])('mends %s', (_what, source, values) => {
    const parsed = yaml(source)
    expect(parsed.values).toEqual(values)
    expect([...new Set(codes(parsed.notes))]).toEqual(['front-matter-repaired'])
  })

  it('keeps the later of two values and both of two lists, and says so', () => {
    const parsed = yaml('title: Uno\ntags: [a]\ntitle: Dos\ntags:\n  - b')
    expect(parsed.values).toEqual({ title: 'Dos', tags: ['a', 'b'] })
    expect(parsed.notes).toEqual([
      { code: 'front-matter-duplicate-key', detail: 'title', before: 'Uno | Dos', after: 'Dos' },
      {
        code: 'front-matter-duplicate-key',
        detail: 'tags',
        before: '["a"] | ["b"]',
        after: '["a","b"]',
      },
    ])
  })

  it('quotes a line it cannot use and keeps the rest', () => {
    const parsed = yaml('esto no es nada\ntitle: Hola')
    expect(parsed).toEqual({
      values: { title: 'Hola' },
      notes: [{ code: 'front-matter-unread', detail: '', before: 'esto no es nada' }],
    })
  })

  it('says nothing about comments', () => {
    expect(yaml('# type: docs\n\ntitle: Hola # fin\n')).toEqual({
      values: { title: 'Hola' },
      notes: [],
    })
    expect(yaml('# nada\n')).toEqual({ values: {}, notes: [] })
  })
})

describe('parseFrontMatter, TOML', () => {
  it('keeps dates as written', () => {
    expect(
      parseFrontMatter(
        "title = 'Hola'\ndate = 2024-02-03T10:00:00-05:00\nday = 2024-02-03\nlocal = 2024-02-03T10:00:00\nweight = 3\n[params]\nauthor = 'Ana'",
        'toml',
      ),
    ).toEqual({
      values: {
        title: 'Hola',
        date: '2024-02-03T10:00:00.000-05:00',
        day: '2024-02-03',
        local: '2024-02-03T10:00:00.000',
        weight: '3',
        params: { author: 'Ana' },
      },
      notes: [],
    })
  })

  it('mends values without quotes, curly quotes and colons', () => {
    const parsed = parseFrontMatter(
      'title = Hola: mundo\nslug = “hola”\ndraft: true\n[params]\nauthor = Ana\n',
      'toml',
    )
    expect(parsed.values).toEqual({
      title: 'Hola: mundo',
      slug: 'hola',
      draft: 'true',
      params: { author: 'Ana' },
    })
    expect(codes(parsed.notes)).toEqual(Array.from({ length: 4 }, () => 'front-matter-repaired'))
  })

  it('reads a key given twice', () => {
    expect(parseFrontMatter('title = "Uno"\ntitle = "Dos"', 'toml').values).toEqual({
      title: 'Dos',
    })
  })
})

describe('parseFrontMatter, JSON', () => {
  it('reads objects', () => {
    expect(
      parseFrontMatter('{"title": "Hola", "tags": ["a"], "draft": false, "weight": 2}', 'json'),
    ).toEqual({
      values: { title: 'Hola', tags: ['a'], draft: 'false', weight: '2' },
      notes: [],
    })
  })

  it.each([
    '{\n  "title": "Hola",\n  "tags": ["a", "b"],\n}',
    "{\n  'title': 'Hola',\n  'tags': ['a', 'b']\n}",
    '{\n  "title": "Hola",\n  "tags": ["a", "b"]\n',
    '{\n  "title": "Hola"\n  "tags": ["a", "b"]\n}',
  ])('mends almost JSON: %s', (source) => {
    const parsed = parseFrontMatter(source, 'json')
    expect(parsed.values).toEqual({ title: 'Hola', tags: ['a', 'b'] })
    expect(codes(parsed.notes)[0]).toBe('front-matter-repaired')
  })
})
