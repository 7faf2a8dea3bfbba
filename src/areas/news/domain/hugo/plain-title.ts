import { decodeEntities } from '../../../../shared/decode-entities.ts'

/** A title as one line of plain text: tags become spaces, entities characters, shortcodes and blanks collapse. */
export function plainTitle(written: string): string {
  return decodeEntities(
    written
      .replace(/\{\{[<%].{0,1000}?[%>]\}\}/gu, ' ')
      .replace(/<!--.*?-->/gsu, ' ')
      .replace(/<(script|style)\b[^<>]{0,500}>.*?<\/\1\s*>/gisu, ' ')
      .replace(/<\/?[a-z][^<>]{0,1000}>/giu, ' '),
  )
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/ (?=[,.;:!?](?:\s|$))/gu, '')
    .trim()
}
