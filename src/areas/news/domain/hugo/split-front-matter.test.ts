import { describe, expect, it } from 'vitest'
import { splitFrontMatter } from './split-front-matter.ts'

const unclosed = (format: string, before: string) => [
  { code: 'front-matter-unclosed', detail: format, before },
]

describe('splitFrontMatter', () => {
  it.each([
    ['---\ntitle: a\n---\nbody\n', 'yaml', 'title: a', 'body\n'],
    ['--- \ntitle: a\n---  \nbody', 'yaml', 'title: a', 'body'],
    ['\n\n---\ntitle: a\n...\nbody', 'yaml', 'title: a', 'body'],
    ['---\n---\nbody', 'yaml', '', 'body'],
    ['---\ntitle: a\n---', 'yaml', 'title: a', ''],
    [
      '---\ntitle: a\n\n# theme\ncarousel: true\n---\nbody',
      'yaml',
      'title: a\n\n# theme\ncarousel: true',
      'body',
    ],
    ['---\ntitle: a\n---\nbody\n\n---\n\nmore', 'yaml', 'title: a', 'body\n\n---\n\nmore'],
    ['+++\ntitle = "a"\n+++\nbody', 'toml', 'title = "a"', 'body'],
    [
      '{"title": "a {x}", "p": {"b": 1}}\nbody',
      'json',
      '{"title": "a {x}", "p": {"b": 1}}',
      'body',
    ],
    ['{\n"title": "a"\n}\n\nbody', 'json', '{\n"title": "a"\n}', 'body'],
  ])('parts %j', (text, format, source, body) => {
    expect(splitFrontMatter(text)).toEqual({ format, source, body, notes: [] })
  })

  it('ends unclosed front matter where its keys end', () => {
    expect(
      splitFrontMatter('---\ntitle: a\ntags:\n- x\n\nProse: with a colon.\n\n---\n\nmore'),
    ).toEqual({
      format: 'yaml',
      source: 'title: a\ntags:\n- x',
      body: '\nProse: with a colon.\n\n---\n\nmore',
      notes: unclosed('yaml', ''),
    })
    expect(splitFrontMatter('+++\ntitle = "a"\n\n# Heading\n\nProse')).toEqual({
      format: 'toml',
      source: 'title = "a"',
      body: '\n# Heading\n\nProse',
      notes: unclosed('toml', ''),
    })
    expect(splitFrontMatter('---\ntitle: a\nProse at once.').body).toBe('Prose at once.')
  })

  it('takes a misspelt end for the end', () => {
    expect(splitFrontMatter('---\ntitle: a\n--\nbody')).toEqual({
      format: 'yaml',
      source: 'title: a',
      body: 'body',
      notes: unclosed('yaml', '--'),
    })
  })

  it('knows keys whose opening line is missing', () => {
    expect(splitFrontMatter('title: a\ndate: 2024-01-01\n---\nbody')).toEqual({
      format: 'yaml',
      source: 'title: a\ndate: 2024-01-01',
      body: 'body',
      notes: unclosed('yaml', 'title: a'),
    })
  })

  it.each([
    'Just prose.\n\n---\n\nMore.',
    '---\n\nProse after a rule.\n',
    '{{< figure src="a.png" >}}\nProse',
    '',
  ])('finds none in %j', (text) => {
    expect(splitFrontMatter(text)).toEqual({
      format: 'none',
      source: '',
      body: text,
      notes: [{ code: 'front-matter-missing', detail: '' }],
    })
  })
})
