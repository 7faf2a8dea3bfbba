import { describe, expect, it } from 'vitest'
import type { HugoFile, HugoOptions } from './hugo-post.ts'
import { readHugoTree } from './read-hugo-tree.ts'

const options: HugoOptions = { siteTimeZone: 'America/Bogota', defaultLanguage: 'es' }
const spanish = 'La comunidad abre su convocatoria y los temas son muchos, pero el plazo es corto.'
const english = 'The community opens its call and there are many topics, but the time is short.'
const portuguese = 'A comunidade abre a chamada e os temas são muitos, mas o prazo é curto.'

const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))

function read(
  tree: Readonly<Record<string, string | Uint8Array>>,
  more: Partial<HugoOptions> = {},
) {
  const files = Object.entries(tree).map(([path, content], i): HugoFile => ({
    path,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    sha256: `${i}`.padStart(64, '0'),
  }))
  const result = readHugoTree(files, { ...options, ...more })
  const codes = Object.fromEntries(
    result.report.map(({ path, outcome, notes }) => [
      path,
      [outcome, ...notes.map(({ code }) => code)].join(' '),
    ]),
  )
  return { ...result, codes }
}

const post = (title: string, body = spanish) =>
  `---\ntitle: ${title}\ndate: 2025-03-10T10:00:00-05:00\n---\n\n${body}\n`

describe('readHugoTree', () => {
  it('reads one post with its translations, whatever their front matter is written in', () => {
    const { posts, codes } = read({
      'blog/hola/index.md': post('Hola'),
      'blog/hola/index.es.md': post('Hola'),
      'blog/hola/index.en.md': `+++\ntitle = "Hello"\ndate = 2025-03-10T10:00:00-05:00\ntags = ["a"]\n[params]\nfeatured = true\n+++\n${english}\n`,
      'blog/hola/index.pt-br.md': `{"title": "Olá", "date": "2025-03-10T10:00:00-05:00"}\n\n${portuguese}\n`,
    })
    expect(posts).toHaveLength(1)
    expect(posts[0]).toMatchObject({
      key: 'blog/hola',
      section: 'blog',
      slug: 'hola',
      primaryLanguage: 'es',
      date: { instant: '2025-03-10T15:00:00Z' },
      translations: {
        es: { title: 'Hola', summary: spanish, bodyMarkdown: `${spanish}\n` },
        en: { title: 'Hello', bodyMarkdown: `${english}\n`, tags: ['a'] },
        pt: { title: 'Olá', bodyMarkdown: `${portuguese}\n` },
      },
    })
    expect(codes).toEqual({
      'blog/hola/index.en.md': 'imported',
      'blog/hola/index.es.md': 'imported',
      'blog/hola/index.md': 'skipped duplicate',
      'blog/hola/index.pt-br.md': 'imported',
    })
  })

  it("follows a site's settings, language folders and static images", () => {
    const { posts, authors, codes, siteTimeZone, defaultLanguage } = read({
      'hugo.toml':
        'defaultContentLanguage = "pt"\ntimeZone = "America/Sao_Paulo"\n[languages.pt]\ncontentDir = "content/portugues"\n[languages.en]\ncontentDir = "content/english"\n',
      'content/portugues/blog/ola.md': `---\ntitle: Olá\ndate: 2025-03-10\nimage: /images/capa.png\nauthor: ana.ruiz\n---\n${portuguese}\n\n![](foto.jpg)\n`,
      'content/english/blog/ola.md': `---\ntitle: Hello\ndate: 2025-03-10\n---\n${english}\n`,
      'content/english/blog/_index.md': '---\ntitle: Blog\n---\n',
      'content/english/authors/ana.ruiz.md':
        '---\ntitle: Ana Ruiz\nimage: /images/ana.png\nsocial:\n  github: ana\n---\nWrites.\n',
      'content/english/about/index.md': '---\ntitle: About\n---\nUs.\n',
      'content/portugues/blog/foto.jpg': 'x',
      'static/images/capa.png': 'x',
      'static/images/ana.png': 'x',
      'static/images/nada.png': 'x',
      'themes/x/exampleSite/content/post.md': post('No'),
      'archetypes/default.md': '---\ntitle: {{ .Name }}\n---\n',
      'README.md': '# Site',
    })
    expect([siteTimeZone, defaultLanguage]).toEqual(['America/Sao_Paulo', 'pt'])
    expect(posts).toHaveLength(1)
    expect(posts[0]).toMatchObject({
      key: 'blog/ola',
      date: {
        written: '2025-03-10T00:00:00-03:00',
        dateOnly: true,
        zoneAssumed: 'America/Sao_Paulo',
      },
      cover: { source: '/images/capa.png', path: 'static/images/capa.png' },
      images: [{ source: 'foto.jpg', path: 'content/portugues/blog/foto.jpg', alt: '' }],
      authors: [{ key: 'ana-ruiz', name: 'Ana Ruiz' }],
      primaryLanguage: 'pt',
    })
    expect(authors).toMatchObject([
      {
        key: 'ana-ruiz',
        name: 'Ana Ruiz',
        about: { en: 'Writes.' },
        links: { github: 'ana' },
        avatar: { path: 'static/images/ana.png' },
      },
    ])
    expect(codes).toEqual({
      'README.md': 'skipped site-file',
      'archetypes/default.md': 'skipped site-file',
      'content/english/about/index.md': 'skipped page-not-post',
      'content/english/authors/ana.ruiz.md': 'imported',
      'content/english/blog/_index.md': 'skipped section-page',
      'content/english/blog/ola.md': 'imported date-only',
      'content/portugues/blog/foto.jpg': 'imported part-of-post',
      'content/portugues/blog/ola.md': 'imported date-only',
      'hugo.toml': 'imported settings-read',
      'static/images/ana.png': 'imported part-of-post',
      'static/images/capa.png': 'imported part-of-post',
      'static/images/nada.png': 'skipped image-not-used',
      'themes/x/exampleSite/content/post.md': 'skipped site-file',
    })
  })

  it('mends what is broken, leaves out what cannot be used, and accounts for every file', () => {
    const tree = {
      'blog/bom.md': `\ufeff${post('BOM')}`,
      'blog/crlf.md': post('CRLF').replaceAll('\n', '\r\n'),
      'blog/latin1.md': latin1(
        post('Canción', 'Él irá mañana a la función de los niños, pero no se sabe.'),
      ),
      'blog/mojibake.md': post('Bogot√°', 'La funciÃ³n serÃ¡ maÃ±ana en Bogotá para los niños.'),
      'blog/unclosed.md': `---\ntitle: Sin cierre\ndate: 2025-03-10T10:00:00-05:00\n\n${spanish}\n`,
      'blog/colon.md': post('Uno: dos: tres'),
      'blog/none.md': `# Un título\n\n${spanish}\n`,
      'blog/2025-01-02-dated.md': `---\ntitle: Con fecha en el nombre\n---\n${spanish}\n`,
      'blog/bad-date.md': `---\ntitle: Mala fecha\ndate: pronto\n---\n${spanish}\n`,
      'blog/draft.md': `---\ntitle: Borrador\ndraft: yes\ndate: 2025-03-10T10:00:00-05:00\nexpiryDate: 2026-01-01T00:00:00-05:00\n---\n${spanish}\n`,
      'blog/Con Espacios Y Ñ.md': post('Espacios'),
      'blog/empty.md': '',
      'blog/blank.md': ' \n\n',
      'blog/no-words.md': '---\n---\n',
      'blog/binary.md': Uint8Array.from([0, 1, 2, 3]),
      'blog/french.fr.md': post('Bonjour'),
      'blog/data.json': '{}',
      'blog/notes.txt': 'solo notas',
      'blog/paper.pdf': Uint8Array.from([37, 80, 68, 70]),
      'blog/page.org': '#+title: x',
      'blog/headless/index.md': '---\ntitle: x\nheadless: true\n---\n',
      'tags/go/_index.md': '---\ntitle: Go\n---\n',
    }
    const { posts, codes, report } = read(tree)
    expect(codes).toEqual({
      'blog/2025-01-02-dated.md': 'repaired language-detected date-from-name',
      'blog/Con Espacios Y Ñ.md': 'repaired slug-cleaned language-detected',
      'blog/bad-date.md': 'repaired language-detected date-unread date-missing',
      'blog/binary.md': 'skipped not-text',
      'blog/blank.md': 'skipped empty-file',
      'blog/bom.md': 'imported language-detected byte-order-mark-removed',
      'blog/colon.md': 'repaired language-detected front-matter-repaired',
      'blog/crlf.md': 'imported language-detected line-ends-unified',
      'blog/data.json': 'skipped format-not-supported',
      'blog/draft.md': 'imported language-detected',
      'blog/empty.md': 'skipped empty-file',
      'blog/french.fr.md': 'skipped language-not-supported',
      'blog/headless/index.md': 'skipped never-rendered',
      'blog/latin1.md': 'repaired language-detected bytes-decoded',
      'blog/mojibake.md':
        'repaired language-detected text-repaired text-repaired text-repaired text-repaired',
      'blog/no-words.md': 'skipped nothing-to-read',
      'blog/none.md':
        'repaired language-detected front-matter-missing date-missing title-from-heading',
      'blog/notes.txt': 'skipped format-not-supported',
      'blog/page.org': 'skipped format-not-supported',
      'blog/paper.pdf': 'skipped format-not-supported',
      'blog/unclosed.md': 'repaired language-detected front-matter-unclosed',
      'tags/go/_index.md': 'skipped taxonomy-page',
    })
    expect(report.map(({ path }) => path).toSorted()).toEqual(Object.keys(tree).toSorted())
    expect(
      posts.map(({ slug, translations, date, draft }) => [
        slug,
        translations.es?.title,
        date?.written ?? null,
        draft,
      ]),
    ).toEqual([
      ['dated', 'Con fecha en el nombre', '2025-01-02T00:00:00-05:00', false],
      ['con-espacios-y-n', 'Espacios', '2025-03-10T10:00:00-05:00', false],
      ['bad-date', 'Mala fecha', null, false],
      ['bom', 'BOM', '2025-03-10T10:00:00-05:00', false],
      ['colon', 'Uno: dos: tres', '2025-03-10T10:00:00-05:00', false],
      ['crlf', 'CRLF', '2025-03-10T10:00:00-05:00', false],
      ['draft', 'Borrador', '2025-03-10T10:00:00-05:00', true],
      ['latin1', 'Canción', '2025-03-10T10:00:00-05:00', false],
      ['mojibake', 'Bogotá', '2025-03-10T10:00:00-05:00', false],
      ['none', 'Un título', null, false],
      ['unclosed', 'Sin cierre', '2025-03-10T10:00:00-05:00', false],
    ])
    expect(posts.find(({ slug }) => slug === 'mojibake')?.translations.es?.bodyMarkdown).toBe(
      'La función será mañana en Bogotá para los niños.\n',
    )
    expect(posts.find(({ slug }) => slug === 'draft')?.expiryDate?.instant).toBe(
      '2026-01-01T05:00:00Z',
    )
  })

  it('takes the images of a bundle as its gallery and its feature image as cover', () => {
    const { posts } = read({
      'blog/fiesta/index.md': post('Fiesta', `${spanish}\n\n![Una](uno.jpg)`),
      'blog/fiesta/uno.jpg': 'x',
      'blog/fiesta/fotos/dos.jpg': 'x',
      'blog/fiesta/feature.png': 'x',
    })
    expect(posts[0]).toMatchObject({
      cover: { source: 'feature.png', path: 'blog/fiesta/feature.png' },
      gallery: [{ source: 'fotos/dos.jpg', path: 'blog/fiesta/fotos/dos.jpg' }],
      images: [{ source: 'uno.jpg', path: 'blog/fiesta/uno.jpg', alt: 'Una' }],
    })
  })

  it('keeps slugs apart and links posts to each other by their new address', () => {
    const { posts, codes } = read({
      'blog/anuncio.md': post(
        'Anuncio',
        `${spanish}\n\n[Ver]({{< ref "/events/anuncio" >}}) [Viejo](/viejo/lugar/) [Fuera](/otra/)`,
      ),
      'events/anuncio.md': `---\ntitle: Otro\ndate: 2025-03-10T10:00:00-05:00\naliases: [/viejo/lugar]\n---\n${spanish}\n`,
    })
    expect(posts.map(({ slug }) => slug)).toEqual(['anuncio', 'events-anuncio'])
    expect(posts[0]?.translations.es?.bodyMarkdown).toBe(
      `${spanish}\n\n[Ver](/es/news/events-anuncio) [Viejo](/es/news/events-anuncio) Fuera\n`,
    )
    expect(posts[1]?.aliases).toEqual(['/viejo/lugar'])
    expect(codes['events/anuncio.md']).toBe('repaired slug-taken language-detected')
  })

  it('joins translations that share a translationKey under different names', () => {
    const { posts } = read({
      'es/noticias/hola.md': `---\ntitle: Hola\ntranslationKey: hi\ndate: 2025-03-10T10:00:00-05:00\n---\n${spanish}`,
      'en/news/hello.md': `---\ntitle: Hello\ntranslationKey: hi\ndate: 2025-03-10T10:00:00-05:00\n---\n${english}`,
    })
    expect(
      posts.map(({ key, slug, translations }) => [key, slug, Object.keys(translations)]),
    ).toEqual([['hi', 'hola', ['es', 'en']]])
  })

  it('reads loose posts named by a machine, and tags and authors in any shape', () => {
    const { posts, codes } = read({
      '000_86ffee134e615fc2.txt': `---\ntitle: "Cumbre 2023: <br> Futuros"\ndate: "2025-03-10T1T10:00:00-05:00"\ntags: "go , Kubernetes,go"\nauthor:\n  name: Ana Ruiz\n---\n${spanish}\n\n**Luis Gómez**\n`,
    })
    expect(posts[0]).toMatchObject({
      key: '000_86ffee134e615fc2',
      slug: 'cumbre-2023-futuros',
      tags: ['go', 'Kubernetes'],
      authors: [
        { key: 'ana-ruiz', name: 'Ana Ruiz' },
        { key: 'luis-gomez', name: 'Luis Gómez' },
      ],
      translations: { es: { title: 'Cumbre 2023: Futuros' } },
    })
    expect(codes).toEqual({
      '000_86ffee134e615fc2.txt':
        'repaired slug-from-title language-detected extension-unusual date-repaired title-cleaned terms-cleaned author-found',
    })
  })

  it('does not take a translationKey that everything shares for one post', () => {
    const { posts } = read({
      'blog/a.es.md': `---\ntitle: A\ntranslationKey: blog\ndate: 2025-03-10T10:00:00-05:00\n---\n${spanish}`,
      'blog/b.es.md': `---\ntitle: B\ntranslationKey: blog\ndate: 2025-03-10T10:00:00-05:00\n---\n${spanish}`,
    })
    expect(posts.map(({ key }) => key)).toEqual(['blog/a', 'blog/b'])
  })

  it('says nothing of an empty tree', () => {
    expect(readHugoTree([], options)).toEqual({
      siteTimeZone: 'America/Bogota',
      defaultLanguage: 'es',
      posts: [],
      authors: [],
      pages: [],
      report: [],
    })
  })

  it('gives the same result in any order of files', () => {
    const tree = {
      'a/x.md': post('X'),
      'b/x.md': post('X'),
      'a/x.en.md': post('X', english),
      'c/y.md': post('Y'),
    }
    const reversed = Object.fromEntries(Object.entries(tree).toReversed())
    const withoutHash = (result: ReturnType<typeof read>) =>
      JSON.stringify(result).replaceAll(/"sha256":"\d+"/gu, '')
    expect(withoutHash(read(reversed))).toBe(withoutHash(read(tree)))
  })
})
