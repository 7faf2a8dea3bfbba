import { isPersonName } from './person-name.ts'
import { plainProse } from './plain-prose.ts'

/** The authors named in the body itself, and the body without that line. */
export type FoundByline = {
  readonly names: readonly string[]
  readonly text: string
  readonly source: string
}

const credit =
  /^(?:(?:escrito|redactado|publicado|written|posted|escrito|texto)\s+(?:por|by)|por|by|autor(?:a|es|as)?|authors?|texto|text)\s*:?\s+(.+)$/iu
const signed = /^(?:—|–|--)\s*(\p{Lu}.+)$/u
const alignedRight =
  /text-(?:right|end)|align\s*=\s*["']?right|text-align:\s*right|(?:class|id)\s*=\s*["'][^"']*\b(?:author|autora?|byline|firma|signature)\b/iu
// What follows a quotation names who said it, not who wrote the post.
const endsQuoted = /["”»’*_]\s*$/u
const bold = /^(?:\*{2,3}|__)(?=\S)([^*_\n]+)(?:\*{2,3}|__)\\?$/u
const boldHtml =
  /^(?:<(?:strong|b|p|em|div|span|small|h[1-6])\b[^<>]*>\s*)+([^<>]+?)(?:\s*<\/(?:strong|b|p|em|div|span|small|h[1-6])>)+$/iu

function splitNames(text: string): string[] {
  const names = text
    .replace(/[.,;]+$/u, '')
    .split(/\s*(?:,|;|&| y | e | and | con )\s*/u)
    .map((name) => name.trim())
  return names.length > 0 && names.every(isPersonName) ? names : []
}

function readByline(chunk: string, last: boolean, before: string): string[] {
  const plain = plainProse(chunk).replace(/\s+/gu, ' ')
  if (plain.length > 600 || chunk.startsWith('>')) return []
  // `Authors: Ana Ruiz (Nube), Luis Paz (Datos)`: whom they work for is no part of their name.
  const credited = credit.exec(plain.replace(/\s*\([^()]{0,60}\)/gu, ''))
  if (credited) return splitNames(credited[1] ?? '')
  if (plain.length > 120) return []
  if (!last) return []
  if (alignedRight.test(chunk) && /^<[a-z]/iu.test(chunk)) {
    const names = splitNames(plain)
    return names.length > 0 || !/^[^.!?:\d]{3,60}$/u.test(plain) ? names : [plain]
  }
  const name =
    bold.exec(chunk)?.[1] ??
    boldHtml.exec(chunk)?.[1] ??
    (endsQuoted.test(before) ? undefined : signed.exec(plain)?.[1])
  return name ? splitNames(plainProse(name)) : []
}

/**
 * Finds a byline: `By Ana Ruiz` as the first or last paragraph, or, as the last, a name in bold, after a dash or set to
 * the right. Only what reads as a person's name counts; a quotation's source does not.
 */
export function findByline(body: string): FoundByline | null {
  const chunks = body.split(/\n[ \t]*(?:\n[ \t]*)+/u)
  const filled = chunks.flatMap((chunk, i) => (/^(?:\s|<br\s*\/?>)*$/iu.test(chunk) ? [] : [i]))
  const lastAt = filled.at(-1)
  if (lastAt === undefined) return null
  for (const at of new Set([lastAt, filled[0] ?? lastAt])) {
    const chunk = (chunks[at] ?? '').trim()
    const lines = chunk.split('\n')
    const whole = readByline(chunk, at === lastAt, chunks[filled.at(-2) ?? -1] ?? '')
    const fromLine = whole.length === 0 && at === lastAt && lines.length > 1
    const line = (lines.at(-1) ?? '').trim()
    const names =
      fromLine && !chunk.startsWith('>') ? readByline(line, true, lines.at(-2) ?? '') : whole
    if (names.length === 0 || (filled[0] === lastAt && !fromLine)) continue
    const rest = fromLine ? lines.slice(0, -1).join('\n') : ''
    const text = [...chunks.slice(0, at), rest, ...chunks.slice(at + 1)]
      .filter((part) => part.trim())
      .join('\n\n')
    return { names, text, source: fromLine ? line : chunk }
  }
  return null
}
