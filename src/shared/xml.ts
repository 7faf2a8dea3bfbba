const entities: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
}

/** Text as XML holds it. XML 1.0 knows no control characters but tab and line ends, not even escaped ones. */
export const escapedXml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '')
    .replace(/[<>&"]/gu, (character) => entities[character] ?? '')

type Attributes = Readonly<Record<string, string | number | null | undefined>>

/**
 * An element with its attributes (null and undefined are left out) around what is XML already: a text goes through
 * `escapedXml` first, or through `textElement`.
 */
export function element(name: string, attributes: Attributes, content: string = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escapedXml(String(value))}"`)
    .join('')
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

/** An element around a text; there even if the text is empty. */
export const textElement = (name: string, text: string | number): string =>
  `<${name}>${escapedXml(String(text))}</${name}>`
