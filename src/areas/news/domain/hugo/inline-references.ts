const definition =
  /^[ ]{0,3}\[(?!\^)([^\]\n]{1,300})\]:[ \t]*<?([^\s<>]{1,2000})>?(?:[ \t]+("[^"\n]{0,500}"|'[^'\n]{0,500}'))?[ \t]*$/gmu
const use = /(!?)\[((?:[^[\]\n]|\\[[\]]){1,500})\]\[([^\]\n]{0,300})\]/gu
const shortImage = /!\[([^[\]\n]{1,300})\](?![[(:])/gu

const normal = (label: string) => label.replace(/\s+/gu, ' ').trim().toLowerCase()

/**
 * Images and links that name their address elsewhere in the text (`![Sea][pic]`, `[pic]: /sea.png`), with the address where
 * they stand, as all that comes later expects it.
 */
export function inlineReferences(text: string): string {
  const targets = new Map<string, string>()
  for (const [, label = '', address = '', title] of text.matchAll(definition)) {
    const key = normal(label)
    if (!targets.has(key)) targets.set(key, title ? `${address} ${title}` : address)
  }
  if (targets.size === 0) return text
  return text
    .replace(use, (whole: string, mark: string, words: string, label: string) => {
      const target = targets.get(normal(label || words))
      return target ? `${mark}[${words}](${target})` : whole
    })
    .replace(shortImage, (whole: string, label: string) => {
      const target = targets.get(normal(label))
      return target ? `![${label}](${target})` : whole
    })
}
