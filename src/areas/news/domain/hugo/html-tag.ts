import { decodeEntities } from '../../../../shared/decode-entities.ts'

/** A pattern that finds each HTML tag; attribute values may hold `>` only between quotes. */
export const tagPattern =
  /<(\/?)([a-z][a-z0-9-]*)((?:\s|\/)(?:"[^"]{0,3000}"|'[^']{0,3000}'|[^<>"']){0,3000})?>/giu

export type Attributes = Readonly<Record<string, string>>

/** The attributes of a tag, names in small letters, entities decoded. */
export function readAttributes(text: string): Attributes {
  const attributes: Record<string, string> = {}
  const pattern = /([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>]+))?/gu
  for (const [, name = '', value = ''] of text.matchAll(pattern)) {
    const bare = /^["']/u.test(value) ? value.slice(1, -1) : value
    attributes[name.toLowerCase()] ??= decodeEntities(bare)
  }
  return attributes
}

/** Text made safe to stand in HTML, also between double quotes. */
export const escapeHtml = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
