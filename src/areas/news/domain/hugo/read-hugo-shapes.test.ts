import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../../../../shared/markdown.ts'
import { readHugoTree } from './read-hugo-tree.ts'

const shapes = join(import.meta.dirname, '../../../../../tests/fixtures/hugo/shapes')

function read(name: string) {
  const folder = join(shapes, name)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      const bytes = readFileSync(path)
      return {
        path: path.slice(folder.length + 1),
        bytes,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      }
    })
  const tree = readHugoTree(files, { siteTimeZone: 'America/Lima', defaultLanguage: 'es' })
  const post = (key: string) => tree.posts.find((each) => each.key === key)
  return { ...tree, post, paths: files.map(({ path }) => path).toSorted() }
}

describe('languages by folder, TOML, settings in several files', () => {
  const { post, posts, siteTimeZone, report, paths } = read('folders')

  it('reads zone, languages and where the pages stood from config/_default', () => {
    expect(siteTimeZone).toEqual('America/Bogota')
    expect(posts.map(({ key, translations }) => [key, Object.keys(translations)])).toEqual([
      ['noticias/cierre', ['es']],
      ['noticias/taller', ['es', 'en', 'pt']],
    ])
    expect(post('noticias/taller')?.aliases).toEqual([
      '/viejo/taller/',
      '/2023/taller',
      '/2024/10/autumn-workshop-clouds-and-coffee/',
      '/2024/10/taller-otono/',
      '/2024/10/oficina-de-outono/',
    ])
  })

  it('keeps a text over several lines, lists with remarks, and the instant as it was written', () => {
    const workshop = post('noticias/taller')
    expect(workshop).toMatchObject({
      slug: 'taller-otono',
      tags: ['Kubernetes', 'café'],
      authors: [{ name: 'Lucía Peña' }, { name: 'José Ñandú' }],
      date: { instant: '2024-10-05T23:00:00Z' },
      publishDate: { instant: '2024-10-01T05:00:00Z' },
    })
    expect(workshop?.translations.es).toMatchObject({
      title: 'Taller de otoño: "nubes" y café',
      summary: 'Una tarde larga.',
    })
    expect(workshop?.translations.es?.bodyMarkdown.startsWith('Nos vemos')).toEqual(true)
  })

  it('keeps drafts and when they expire', () => {
    expect(post('noticias/cierre')).toMatchObject({
      draft: true,
      date: { instant: '2024-12-21T00:30:00Z', zoneAssumed: 'America/Bogota' },
      expiryDate: { instant: '2025-01-31T05:00:00Z' },
    })
  })

  it('says of every file what became of it', () => {
    expect(report.map(({ path }) => path)).toEqual(paths)
  })
})

describe('leaf bundles, languages by suffix, YAML with anchors, shortcodes', () => {
  const { post } = read('bundles')
  const meeting = post('posts/encuentro')

  it('joins folded titles, follows anchors, takes names of authors from maps', () => {
    expect(meeting).toMatchObject({
      tags: ['Community', 'cloud native'],
      authors: [{ name: 'Ana Souza' }, { name: 'Luis Pérez' }],
      cover: { path: 'content/posts/encuentro/feature.jpg' },
    })
    expect(meeting?.translations.en?.title).toEqual('The spring meeting: what we learned')
  })

  it('turns shortcodes into what they show, and leaves those that are only shown', () => {
    const text = meeting?.translations.en?.bodyMarkdown ?? ''
    expect(text).toContain('> Thank you **all**.')
    expect(text).toContain('https://www.youtube.com/watch?v=dQw4w9WgXcQ')
    expect(text).toContain('```bash\nkubectl get pods\n```')
    expect(text).toContain('fmt.Println("{{< not-a-shortcode >}}")')
    expect(text).toContain('{{< figure src="example.jpg" >}} shows a figure.')
  })

  it('takes the address of any translation along', () => {
    expect(post('posts/chamada')?.aliases).toEqual(['/chamada-2024/'])
  })

  it('leaves a draft a draft', () => {
    expect(post('posts/rascunho')?.draft).toEqual(true)
  })
})

describe('dates as people and machines write them, JSON', () => {
  const { posts } = read('dates')
  const instants = Object.fromEntries(
    posts.map(({ key, date }) => [key.replace('blog/', ''), date?.instant ?? null]),
  )

  it('reads what names a day, and takes no day that does not exist', () => {
    expect(instants).toEqual({
      '2023-11-09-por-nombre': '2023-11-09T06:00:00Z',
      '2023/11/por-carpeta': null,
      ambiguous: '2024-03-05T06:00:00Z',
      ansic: '2024-03-05T16:00:00Z',
      compact: '2024-03-05T06:00:00Z',
      'compact-time': '2024-03-05T10:00:00Z',
      'day-first': '2024-03-25T06:00:00Z',
      dots: '2024-03-05T06:00:00Z',
      'go-default': '2024-03-05T16:00:00Z',
      impossible: null,
      millis: '2024-03-05T16:00:00Z',
      'month-only': null,
      rfc1123: '2024-03-05T16:00:00Z',
      rfc850: '2024-03-05T16:00:00Z',
      slashes: '2024-03-05T16:00:00Z',
      unix: '2024-03-05T16:00:00Z',
      'weekday-zone': '2024-03-05T16:00:00Z',
      'words-en': '2024-03-05T06:00:00Z',
      'words-en-time': '2024-03-05T16:00:00Z',
      'words-es': '2024-03-05T06:00:00Z',
      'words-pt': '2024-03-05T06:00:00Z',
    })
  })
})

describe('front matter and characters that are broken', () => {
  const { posts, report } = read('broken')

  it('loses no text: every file with words is a post, the others say why not', () => {
    expect(
      report.filter(({ outcome }) => outcome === 'skipped').map(({ path }) => path.slice(13)),
    ).toEqual(['empty.md', 'org.org'])
    expect(posts.map(({ translations }) => Object.values(translations)[0]?.title)).toEqual([
      'Solo un título',
      'Con BOM',
      'Mayúsculas',
      'Dos puntos: y más',
      'JSON con coma',
      'Nunca cerrado',
      'Canción',
      'Html',
      'Tabuladores',
      'TOML roto',
      'Segundo',
      'Sin cerrar "comillas',
    ])
  })

  it('keeps no script', () => {
    const drawn = posts.flatMap(({ translations }) =>
      Object.values(translations).map(({ bodyMarkdown }) => renderMarkdown(bodyMarkdown)),
    )
    expect(drawn.filter((html) => /script|onerror/iu.test(html))).toEqual([])
  })
})
