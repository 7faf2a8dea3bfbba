import { describe, expect, it } from 'vitest'
import { findContentRoot, placeContent } from './place-content.ts'
import { readSiteSettings } from './read-site-settings.ts'

const file = (path: string, text: string) => ({
  path,
  bytes: new TextEncoder().encode(text),
  sha256: '',
})

describe('readSiteSettings', () => {
  it('reads YAML, TOML, JSON and the folder of settings', () => {
    expect(readSiteSettings([file('a/content/x.md', '')])).toBeNull()
    expect(
      readSiteSettings([
        file(
          'config.yaml',
          'baseURL: https://site.example/\ndefaultContentLanguage: pt-br\ntimeZone: America/Lima\nlanguages:\n  pt-br:\n    weight: 1\n  es:\n    contentDir: content/es\n',
        ),
      ]),
    ).toEqual({
      paths: ['config.yaml'],
      root: '',
      defaultLanguage: 'pt',
      timeZone: 'America/Lima',
      baseUrl: 'https://site.example',
      contentFolder: 'content',
      languageCodes: { 'pt-br': 'pt', es: 'es' },
      languageFolders: { 'content/es': 'es' },
      permalinks: {},
    })
    expect(
      readSiteSettings([
        file('hugo.json', '{"languageCode": "en-us", "timeZone": "Nowhere/Land"}'),
      ]),
    ).toMatchObject({
      defaultLanguage: 'en',
      timeZone: null,
    })
    expect(
      readSiteSettings([
        file(
          'site/config/_default/hugo.toml',
          'defaultContentLanguage = "en"\ncontentDir = "posts"\n',
        ),
        file(
          'site/config/_default/languages.toml',
          '[br]\nlanguageCode = "pt-BR"\ncontentDir = "posts/brasil"\n',
        ),
        file('site/themes/x/hugo.toml', 'defaultContentLanguage = "es"'),
      ]),
    ).toMatchObject({
      root: 'site/',
      defaultLanguage: 'en',
      contentFolder: 'posts',
      languageCodes: { br: 'pt' },
    })
  })
})

describe('placeContent', () => {
  const settings = readSiteSettings([
    file(
      '../hugo.toml',
      'defaultContentLanguage = "es"\n[languages.es]\ncontentDir = "content/latam"\n',
    ),
  ])

  it('finds the content whichever folder was given', () => {
    expect(findContentRoot(['blog/a.md', '../hugo.toml'], settings)).toBe('')
    expect(findContentRoot(['content/blog/a.md', 'README.md'], null)).toBe('content/')
    expect(findContentRoot(['my-site/content/a.md', 'my-site/static/a.png'], null)).toBe(
      'my-site/content/',
    )
    expect(findContentRoot(['blog/a.md', 'content/b.md'], null)).toBe('')
  })

  it.each([
    ['blog/a.md', 'blog/a', null, 'page'],
    ['blog/a.pt-br.md', 'blog/a', 'pt', 'page'],
    ['blog/a/index.es-mx.md', 'blog/a', 'es', 'bundle'],
    ['en/blog/a/index.md', 'blog/a', 'en', 'bundle'],
    ['latam/blog/a.md', 'blog/a', 'es', 'page'],
    ['português/blog/_index.md', 'blog/_index', 'pt', 'section'],
    ['blog/a.fr.md', 'blog/a', 'other', 'page'],
    ['blog/v1.2.md', 'blog/v1.2', null, 'page'],
    ['a.md', 'a', null, 'page'],
  ])('%s', (path, key, language, role) => {
    expect(placeContent(path, '', settings)).toMatchObject({ key, language, role })
  })
})
