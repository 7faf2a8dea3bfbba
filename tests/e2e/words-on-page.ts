import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { languages, type Language } from '../../src/shared/localized-text.ts'

type Catalogue = { readonly [key: string]: string | Catalogue }

const read = (language: Language): Catalogue =>
  JSON.parse(readFileSync(new URL(`../../locales/${language}.json`, import.meta.url), 'utf8'))

const messagesIn = (catalogue: Catalogue): string[] =>
  Object.values(catalogue).flatMap((each) => (typeof each === 'string' ? [each] : messagesIn(each)))

const catalogues = languages.map((language) => {
  const catalogue = read(language)
  return { language, areas: Object.keys(catalogue), messages: new Set(messagesIn(catalogue)) }
})

// A single word can be a name, or the same in two languages; what has arguments is never shown as it stands.
const isTelling = (message: string) => /\s/.test(message) && !/[{<]/.test(message)

// Runs in the browser: what the page says in its own language, code and typed text left out.
const shown = `(() => {
  const own = document.documentElement.lang
  const counts = (element) =>
    element !== null && !element.closest('script, style, code, pre, textarea') &&
    (element.closest('[lang]')?.lang ?? own) === own
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts = [document.title]
  while (walker.nextNode()) if (counts(walker.currentNode.parentElement)) texts.push(walker.currentNode.data.trim())
  for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'data-label'])
    for (const element of document.querySelectorAll('[' + name + ']'))
      if (counts(element)) texts.push(element.getAttribute(name).trim())
  return { own, texts: [...new Set(texts)].filter((text) => text !== '') }
})()`

/** What a page says that is not in its language: a wrong `lang`, keys, arguments left open, and other catalogues' messages. */
export async function strayWords(page: Page, language: Language): Promise<string[]> {
  const { own, texts } = await page.evaluate<{ own: string; texts: string[] }>(shown)
  const mine = catalogues.find((each) => each.language === language)
  const others = catalogues.filter((each) => each.language !== language)
  const key = new RegExp(`^(?:${mine?.areas.join('|')})\\.[\\w.-]+$`)
  return [
    ...(own === language ? [] : [`lang="${own}"`]),
    ...texts.flatMap((text) => {
      if (key.test(text)) return [`a key: ${text}`]
      if (/\{\w*[,}]/.test(text)) return [`an argument left open: ${text}`]
      if (!isTelling(text) || mine?.messages.has(text)) return []
      return others.flatMap((other) =>
        other.messages.has(text) ? [`in ${other.language}: ${text}`] : [],
      )
    }),
  ]
}
