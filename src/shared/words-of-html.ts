import { decodeEntities } from './decode-entities.ts'

// Whoever names the days of an event does so in its first pages.
export const mostRead = 20_000

/** The words of a piece of HTML, a line for each of its parts; only read, never shown as HTML. */
export const wordsOfHtml = (html: string): string =>
  decodeEntities(
    html
      .slice(0, mostRead)
      .replace(/<(?:script|style)\b[^<>]*>[^<]*/giu, ' ')
      .replace(/<(?:br|hr|\/?(?:p|li|div|ul|ol|h\d|tr|dt|dd|section|article))\b[^<>]*>/giu, '\n')
      .replace(/<[^<>]*>/gu, ' '),
  )
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[ \n]*/gu, '\n')
    .trim()
