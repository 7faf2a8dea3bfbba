import { accentPair, bougainvillea, parseHex, type AccentTheme } from './contrast.ts'

const rule = ({ accent, fill, ink, wash, band }: AccentTheme) =>
  `:root{--accent:${accent};--fill:${fill};--accent-ink:${ink};--accent-wash:${wash};--band:${band}}`

/**
 * The stylesheet that gives a page its event's accent, in light and dark, readable by WCAG AA whatever was picked.
 * An address of its own because a strict content security policy forbids inline styles, and because a nonce would
 * make every cached page unique.
 */
export function accentStylesheet(hex: string): string {
  const { light, dark } = accentPair(hex)
  return `${rule(light)}@media(prefers-color-scheme:dark){${rule(dark)}}`
}

/** Address of the accent stylesheet for a picked colour; null where the house colour already stands in the main one. */
export function accentHref(hex: string | null | undefined): string | null {
  const rgb = hex ? parseHex(hex) : null
  if (!rgb) return null
  const digits = rgb
    .map((v) =>
      Math.round(v * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
  return `#${digits}` === bougainvillea ? null : `/accent/${digits}.css`
}

/** Answers `GET /accent/<hex>.css`; null for any other path. */
export function serveAccent(
  path: string,
): { body: Buffer; headers: Record<string, string> } | null {
  const hex = /^\/accent\/([0-9a-f]{6})\.css$/.exec(path)?.[1]
  if (!hex) return null
  return {
    body: Buffer.from(accentStylesheet(hex)),
    headers: {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=604800',
    },
  }
}
