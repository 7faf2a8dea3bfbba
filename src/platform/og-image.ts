import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fontkit from '@pdf-lib/fontkit'
import { renderAsync } from '@resvg/resvg-js'
import { accentPair, bougainvillea, contrast } from '../ui/contrast.ts'
import { flowerSheet, sunSheet } from '../ui/paper-sheets.ts'
import { projectFolder } from './project-folder.ts'

export type OgImage = {
  readonly title: string
  /** One line above the title, such as who invites. */
  readonly eyebrow?: string | undefined
  /** Up to three short lines below the title: when, where, how it stands. */
  readonly lines?: readonly string[] | undefined
  /** The colour the organiser picked, as hex. */
  readonly accent?: string | null | undefined
  readonly siteName?: string | undefined
}

const width = 1200
const height = 630
const margin = 80
const marigold = '#f5b21b'
const fontFile = (name: string) => join(projectFolder(), 'fonts', `${name}.ttf`)
const fontFiles = () =>
  ['BricolageGrotesque-Bold', 'InstrumentSans-Regular', 'InstrumentSans-SemiBold'].map(fontFile)

type Face = { readonly unitsPerEm: number; layout(text: string): { readonly advanceWidth: number } }
let face: Face | undefined
const displayFace = () =>
  (face ??= fontkit.create(readFileSync(fontFile('BricolageGrotesque-Bold'))) as unknown as Face)

/** Breaks a title into lines that fit `room` pixels at `size`; one word longer than a line stands alone. */
function wrapped(title: string, size: number, room: number): string[] {
  const { unitsPerEm } = displayFace()
  const fits = (text: string) =>
    (displayFace().layout(text).advanceWidth / unitsPerEm) * size <= room
  return title.split(/\s+/).reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last === undefined || !fits(`${last} ${word}`)) return [...lines, word]
    return [...lines.slice(0, -1), `${last} ${word}`]
  }, [])
}

/** The largest size at which the title stands in three lines; the rest of an endless one is cut. */
function setTitle(title: string): { size: number; lines: string[] } {
  const room = width - 2 * margin
  for (const size of [124, 108, 94, 82, 72, 62]) {
    const lines = wrapped(title, size, room)
    if (lines.length * size <= 300 && lines.length <= 3) return { size, lines }
  }
  const lines = wrapped(title, 54, room)
  return { size: 54, lines: lines.length > 4 ? [...lines.slice(0, 3), `${lines[3]}…`] : lines }
}

const escaped = (text: string) =>
  // Control characters have no place in XML, and one would spoil the whole picture.
  text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/[<>&"]/g, (c) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' })[c] ?? c)

/** The drawing behind `renderOgImage`: the accent as ground, the cut-paper band above, text below. */
export function ogImageSvg({
  title,
  eyebrow,
  lines = [],
  accent,
  siteName = 'convite',
}: OgImage): string {
  const { light } = accentPair(accent ?? '')
  const band =
    [marigold, bougainvillea, light.wash].find((hex) => contrast(light.fill, hex) >= 2.5) ??
    light.ink
  const set = setTitle(title.trim() || siteName)
  const small = lines.slice(0, 3)
  const bottom = height - 66
  const titleEnd = bottom - small.length * 48 - (small.length > 0 ? 22 : 0)
  const titleStart = titleEnd - (set.lines.length - 1) * set.size
  const text = (
    x: number,
    y: number,
    size: number,
    family: string,
    fill: string,
    words: string,
    rest = '',
  ) =>
    `<text x="${x}" y="${y}" font-family="${family}" font-size="${size}" fill="${fill}" ${rest}>${escaped(words)}</text>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${light.fill}"/>`,
    `<defs><pattern id="p" width="160" height="52" patternUnits="userSpaceOnUse" patternTransform="scale(1.875)"><path fill="${band}" fill-rule="evenodd" d="${flowerSheet}${sunSheet}"/></pattern></defs>`,
    `<rect width="${width}" height="98" fill="url(#p)"/>`,
    eyebrow
      ? text(
          margin,
          titleStart - set.size * 0.9 - 14,
          34,
          'Instrument Sans',
          band,
          eyebrow,
          'font-weight="600"',
        )
      : '',
    ...set.lines.map((line, at) =>
      text(
        margin - set.size * 0.04,
        titleStart + at * set.size,
        set.size,
        'Bricolage Grotesque',
        light.ink,
        line,
        `font-weight="700" letter-spacing="${-set.size * 0.022}"`,
      ),
    ),
    ...small.map((line, at) =>
      text(margin, titleEnd + 66 + at * 48, 36, 'Instrument Sans', light.ink, line),
    ),
    text(
      width - margin,
      bottom,
      34,
      'Bricolage Grotesque',
      light.ink,
      siteName,
      'font-weight="700" text-anchor="end" letter-spacing="-1"',
    ),
    '</svg>',
  ].join('')
}

/** The picture shown where a page is shared: a PNG of 1200 × 630, drawn off the main thread in about 50 ms. */
export async function renderOgImage(image: OgImage): Promise<Buffer> {
  const drawn = await renderAsync(ogImageSvg(image), {
    font: { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: 'Instrument Sans' },
  })
  return drawn.asPng()
}
