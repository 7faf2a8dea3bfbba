import type { BodyContext } from './body-context.ts'
import type { FileNote } from './file-note.ts'
import { fileNote } from './file-note.ts'
import type { Shortcode, ShortcodePiece } from './parse-shortcodes.ts'
import { parseShortcodes } from './parse-shortcodes.ts'
import { convertShortcode } from './convert-shortcode.ts'

function convertPieces(
  pieces: readonly ShortcodePiece[],
  context: BodyContext,
  notes: FileNote[],
): string {
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : convertOne(piece, context, notes)))
    .join('')
}

function convertOne(shortcode: Shortcode, context: BodyContext, notes: FileNote[]): string {
  const inner = shortcode.inner ? convertPieces(shortcode.inner, context, notes) : null
  const converted = convertShortcode(shortcode, inner, context)
  if (converted === null) {
    notes.push(fileNote('shortcode-unknown', shortcode.name, shortcode.source, inner?.trim() ?? ''))
    return inner ?? ''
  }
  notes.push(fileNote('shortcode-converted', shortcode.name, shortcode.source, converted.trim()))
  return converted
}

/**
 * Hugo's shortcodes as Markdown or HTML: the ones that ship with Hugo and those that themes commonly add. Of an
 * unknown paired one the words stay, an unknown single one is taken out; each is noted.
 */
export function convertShortcodes(
  text: string,
  context: BodyContext,
): { text: string; notes: FileNote[] } {
  const notes: FileNote[] = []
  const converted = convertPieces(parseShortcodes(text), context, notes)
  return { text: converted, notes }
}
