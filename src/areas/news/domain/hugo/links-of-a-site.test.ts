import { expect, it } from 'vitest'
import { readHugoTree } from './read-hugo-tree.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const spanish = 'La comunidad abre su convocatoria y los temas son muchos, pero el plazo es corto.'

const bodyOf = (link: string, settings = '') => {
  const files = [
    ['content/blog/2024-05-31-anuncio.md', `---\ntitle: Anuncio\n---\n${spanish}`],
    ['content/blog/otra.md', `---\ntitle: Otra\ndate: 2024-06-01\n---\n${spanish}\n\n${link}`],
    ...(settings ? [['hugo.toml', settings]] : []),
  ].map(([path = '', text = '']) => ({ path, bytes: bytes(text), sha256: path }))
  const { posts } = readHugoTree(files, { siteTimeZone: 'UTC', defaultLanguage: 'es' })
  const body = posts.find(({ slug }) => slug === 'otra')?.translations.es?.bodyMarkdown ?? ''
  return body.split('\n\n').at(-1)?.trim()
}
const site = 'baseURL = "https://site.example/"'

it.each([
  ['[a](/blog/2024/05/31/anuncio/)', '[a](/es/news/anuncio)'],
  ['[a](/pt-br/blog/2024/05/31/anuncio/#ya)', '[a](/es/news/anuncio#ya)'],
  ['[a](https://elsewhere.example/x)', '[a](https://elsewhere.example/x)'],
  ['[a](#ya)', '[a](#ya)'],
  ['[a](mailto:a@site.example)', '[a](mailto:a@site.example)'],
  ['[a](/contacto/)', 'a'],
  ['<a href="/contacto/">a</a>', '<a>a</a>'],
])('%s leads to %s', (link, wanted) => {
  expect(bodyOf(link)).toBe(wanted)
})

it.each([
  ['[a](/contacto/)', '[a](https://site.example/contacto/)'],
  ['[a](https://site.example/blog/2024/05/31/anuncio/)', '[a](/es/news/anuncio)'],
  ['[a](https://site.example/contacto/)', '[a](https://site.example/contacto/)'],
])('%s leads to %s where the old site is known', (link, wanted) => {
  expect(bodyOf(link, site)).toBe(wanted)
})
