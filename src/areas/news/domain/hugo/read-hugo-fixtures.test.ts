import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../../../../shared/markdown.ts'
import type { HugoPost } from './hugo-post.ts'
import { readHugoTree } from './read-hugo-tree.ts'

const fixtures = join(import.meta.dirname, '../../../../../tests/fixtures/hugo')

function readFolder(name: string) {
  const folder = join(fixtures, name)
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
  const tree = readHugoTree(files, { siteTimeZone: 'America/Mexico_City', defaultLanguage: 'es' })
  const notesOf = (start: string) =>
    tree.report
      .filter(({ path }) => path.startsWith(start))
      .flatMap(({ notes }) => notes.map(({ code }) => code))
      .filter((code) => code !== 'image-missing' && code !== 'front-matter-not-used')
  return { ...tree, files, notesOf }
}

const eventsOf = (post: HugoPost | undefined) =>
  post?.suggestedEvents.map(({ name, place, startDate, endDate }) => [
    name,
    place,
    startDate,
    endDate,
  ])

describe('loose posts with the faults of real ones', () => {
  const { posts, report, notesOf } = readFolder('loose')
  const [broken, slashed, unzoned, grid, undated] = posts

  it('takes all five, each repaired', () => {
    expect(report.map(({ outcome }) => outcome)).toEqual(
      Array.from({ length: 5 }, () => 'repaired'),
    )
    expect(posts).toHaveLength(5)
  })

  it('mends UTF-8 read as Mac Roman and leaves correct text alone', () => {
    const { title, bodyMarkdown } = broken?.translations.en ?? { title: '', bodyMarkdown: '' }
    expect(title).toBe('KCD Lago 2025: Popayán Welcomes Cloud, Infrastructure and OSPO People')
    expect(bodyMarkdown).toMatch(/^Good morning, Popayán!/u)
    expect(bodyMarkdown).toContain('*   **🎟️ Registration:**')
    expect(bodyMarkdown).toContain('*   **🎤 Call for Proposals (CFP):**')
    expect(bodyMarkdown).toContain('*   **🤝 Sponsors:**')
    expect(bodyMarkdown).toContain(
      'It was the 15º meeting of the “Lago” group… see you there — José.',
    )
    expect(eventsOf(broken)).toEqual([['KCD Lago 2025', 'Popayán', '2025-09-12', '2025-09-12']])
    expect(broken?.kind.kind).toBe('announcement')
  })

  it('cleans slug and title, keeps the byline as author, and finds both events', () => {
    expect(slashed).toMatchObject({
      slug: 'nubecon-2023-building-tomorrow',
      authors: [{ key: 'marta-quispe', name: 'Marta Quispe' }],
      translations: { en: { title: 'Nubecon 2023: Building Tomorrow' } },
    })
    expect(slashed?.translations.en?.bodyMarkdown).toContain('Medellín, Guatemala and San Salvador')
    expect(slashed?.translations.en?.bodyMarkdown).not.toContain('Quispe')
    expect(eventsOf(slashed)).toEqual([
      ['Nubecon 2023', 'Chicago', '2023-11-01', '2023-11-30'],
      ['KCD Peru', 'Arequipa, Peru', '2024-04-12', '2024-04-13'],
      ['KCD Panama', 'Panama', '2024-05-03', '2024-05-04'],
    ])
  })

  it("takes the site's zone, and never the post's date for the event's", () => {
    expect(unzoned?.date).toEqual({
      instant: '2025-12-20T16:00:00Z',
      written: '2025-12-20T10:00:00-06:00',
      zoneAssumed: 'America/Mexico_City',
    })
    expect(notesOf('002')).toContain('zone-assumed')
    expect(eventsOf(unzoned)).toEqual([['NubeCon NA 2025', 'Atlanta', null, null]])
  })

  it('recognises a grid of images as gallery and the name at the end as author', () => {
    expect(grid).toMatchObject({
      gallery: [
        { source: '/images/blog/andean/one.jpeg' },
        { source: '/images/blog/andean/two.png' },
      ],
      authors: [{ name: 'Marta Quispe' }],
    })
    expect(renderMarkdown(grid?.translations.en?.bodyMarkdown ?? '')).toContain(
      '<div class="gallery">\n<figure><img src="/images/blog/andean/one.jpeg" alt="" loading="lazy" decoding="async" /></figure>',
    )
  })

  it('reads a date that is none, and Spanish with an English word in it', () => {
    expect(undated).toMatchObject({
      primaryLanguage: 'es',
      date: { instant: '2025-04-18T16:00:00Z', written: '2025-04-18T10:00:00-06:00' },
    })
    expect(notesOf('004')).toContain('date-repaired')
    expect(undated?.translations.es?.bodyMarkdown).toContain('**15º Cumpleaños de OpenStack**')
  })
})

describe("part of a real community's tree", () => {
  const { posts, authors, pages, report, files, notesOf } = readFolder('site')

  it('accounts for every file', () => {
    expect(report.map(({ path }) => path)).toEqual(files.map(({ path }) => path).toSorted())
    const count = (wanted: string) => report.filter(({ outcome }) => outcome === wanted).length
    expect([count('imported'), count('repaired'), count('skipped')]).toEqual([27, 3, 15])
  })

  it('makes one post of each bundle, with its translations and no duplicate', () => {
    expect(posts.map(({ slug, translations }) => [slug, Object.keys(translations)])).toEqual([
      ['ai-and-kubernetes', ['es', 'en', 'pt']],
      ['ebpf-debugging-basics', ['es', 'en', 'pt']],
      ['kcd-colombia-2025', ['es', 'en', 'pt']],
      ['kcd-mexico2024', ['es', 'en', 'pt']],
      ['friends', ['es', 'en', 'pt']],
      ['linux-foundation-openstack-dei', ['es', 'en', 'pt']],
      ['openinfra-lf', ['es', 'en', 'pt']],
      ['openinfrafoundation-dei-initiatives', ['es', 'en', 'pt']],
    ])
    expect(authors.map(({ name }) => name)).toEqual(['OpenInfra Mexico', 'OpenSource LATAM'])
    expect(pages.map(({ key }) => key)).toEqual(['about', 'search'])
  })

  it('notes odd zones, bare days and dates that differ', () => {
    expect(notesOf('content/events/kcd-mexico2024/index.en.md')).toEqual(['zone-odd'])
    expect(notesOf('content/blog/ebpf-debugging-basics.es.md')).toEqual(['date-only'])
    expect(notesOf('content/blog/ebpf-debugging-basics.md')).toEqual(['duplicate'])
    expect(notesOf('content/blog/ai-and-kubernetes.en.md')).toEqual(['dates-differ'])
    expect(notesOf('content/openinfra/openinfra-lf.md')).toEqual([
      'language-detected',
      'shortcode-converted',
    ])
  })

  it('finds the events and their days in the prose', () => {
    expect(eventsOf(posts.find(({ slug }) => slug === 'kcd-mexico2024'))).toEqual([
      [
        'Kubernetes Community Days Guadalajara 2024',
        'CUCEA, Guadalajara, México',
        '2024-02-23',
        '2024-02-24',
      ],
    ])
    expect(eventsOf(posts.find(({ slug }) => slug === 'kcd-colombia-2025'))).toEqual([
      ['KCD Colombia 2025', 'Bogotá, Colombia', '2025-08-29', '2025-08-29'],
    ])
  })

  it('changes not one letter of the words: no text repaired', () => {
    expect(notesOf('content/').filter((code) => code === 'text-repaired')).toEqual([])
  })

  it('links posts to each other at their new addresses', () => {
    expect(posts.at(-1)?.translations.pt?.bodyMarkdown).toContain('](/pt/news/openinfra-lf)')
  })
})
