import { notFound } from '../../../shared/app-error.ts'
import { languages } from '../../../shared/localized-text.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { sitemapEntries, sitemapPages, sitemapParts, type SitemapPart } from '../queries.ts'

const xml = 'application/xml; charset=utf-8'
const caching = { tags: ['network', 'news'] }
const head = '<?xml version="1.0" encoding="UTF-8"?>'
const standing = [
  '',
  '/events',
  '/calls',
  '/news',
  '/communities',
  '/themes',
  '/themes/report',
  '/about',
]

/** What search engines may read, and where they find all of it (https://www.sitemaps.org/protocol.html). */
export const robots = (x: Exchange): Response =>
  x.body(
    [
      'User-agent: *',
      ...languages.flatMap((language) =>
        ['manage', 'registrations', 'orders', 'me'].map(
          (part) => `Disallow: /${language}/${part}/`,
        ),
      ),
      `Sitemap: ${x.context.config.url}/sitemap.xml`,
      '',
    ].join('\n'),
    'text/plain; charset=utf-8',
  )

/** The list of the sitemaps. */
export async function sitemapIndex(x: Exchange): Promise<Response> {
  const pages = await sitemapPages(x.context.db, x.context.now())
  const addresses = [
    'pages/1',
    ...sitemapParts.flatMap((part) =>
      Array.from({ length: pages[part] }, (_, at) => `${part}/${at + 1}`),
    ),
  ]
  const entries = addresses.map(
    (address) => `<sitemap><loc>${x.context.config.url}/sitemap/${address}</loc></sitemap>`,
  )
  return x.body(
    `${head}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</sitemapindex>`,
    xml,
    caching,
  )
}

/** One sitemap: each address in every language, with the others beside it. */
export async function sitemap(x: Exchange): Promise<Response> {
  const page = /^[1-9]\d{0,3}$/.test(x.param('page')) ? Number(x.param('page')) : 0
  const paths = await pathsOf(x, x.param('part'), page)
  if (paths.length === 0) throw notFound()
  const { url } = x.context.config
  const entries = paths.flatMap(({ path, day }) => {
    const others = languages
      .map(
        (each) => `<xhtml:link rel="alternate" hreflang="${each}" href="${url}/${each}${path}"/>`,
      )
      .join('')
    return languages.map(
      (each) =>
        `<url><loc>${url}/${each}${path}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}${others}</url>`,
    )
  })
  return x.body(
    `${head}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${entries.join('')}</urlset>`,
    xml,
    caching,
  )
}

async function pathsOf(x: Exchange, part: string, page: number) {
  if (part === 'pages') return page === 1 ? standing.map((path) => ({ path, day: null })) : []
  if (page === 0 || !isPart(part)) return []
  const entries = await sitemapEntries(x.context.db, part, page, x.context.now())
  return entries.map(({ slug, updatedAt }) => ({
    path: `/${part}/${slug}`,
    day: updatedAt.toISOString().slice(0, 10),
  }))
}

const isPart = (part: string): part is SitemapPart =>
  (sitemapParts as readonly string[]).includes(part)
