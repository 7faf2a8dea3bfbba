const definition =
  /^\[\^([^\]\s]{1,60})\]:[ \t]*([^\n]{0,4000}(?:\n(?:[ ]{2,}|\t)[^\n]{1,4000})*)\n?/gmu
const use = /\[\^([^\]\s]{1,60})\]/gu

/**
 * Footnotes, which our renderer does not know, as raised numbers and a numbered list at the end, in the order of their
 * first use. Marks without a note and notes without a mark stay as they were written.
 */
export function convertFootnotes(text: string): string {
  const notes = new Map(
    Array.from(text.matchAll(definition), ([, name = '', words = '']) => [
      name,
      words.replace(/\s+/gu, ' ').trim(),
    ]),
  )
  if (notes.size === 0) return text
  const used: string[] = []
  const body = text.replace(definition, '').replace(use, (whole: string, name: string) => {
    if (!notes.has(name)) return whole
    if (!used.includes(name)) used.push(name)
    return `<sup>${used.indexOf(name) + 1}</sup>`
  })
  const unused = [...notes].filter(([name]) => !used.includes(name))
  const left = unused.map(([name, words]) => `[^${name}]: ${words}`)
  const list = used.map((name, at) => `${at + 1}. ${notes.get(name)}`)
  return [body.trimEnd(), ...left, ...(list.length > 0 ? ['---', list.join('\n')] : [])].join(
    '\n\n',
  )
}
