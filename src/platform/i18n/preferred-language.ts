import { isLanguage, languages, type Language } from '../../shared/localized-text.ts'

/** The language a browser asks for by its Accept-Language header; Spanish when it asks for none of ours. */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...options] = part.trim().split(';')
      const quality = Number(/q=([\d.]+)/.exec(options.join(';'))?.[1] ?? 1)
      return { language: tag.slice(0, 2).toLowerCase(), quality }
    })
    .filter(({ language, quality }) => quality > 0 && isLanguage(language))
    .toSorted((a, b) => b.quality - a.quality)
  return (wanted[0]?.language as Language | undefined) ?? languages[0]
}
