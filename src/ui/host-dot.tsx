import { accentPair } from './contrast.ts'

// An agenda draws the same few colours some hundred times.
const readable = new Map<string, string>()
const mostKept = 500

/** The picked colour, moved until it is readable on light paper; the stylesheet lifts it in the dark. */
function onPaper(color: string): string {
  const known = readable.get(color)
  if (known) return known
  const derived = accentPair(color).light.accent
  if (readable.size >= mostKept) readable.clear()
  readable.set(color, derived)
  return derived
}

/**
 * A diamond in the host's colour, made readable in light and dark. The colour travels as an SVG attribute, which a strict
 * content security policy allows. Give a label only where the host's name does not stand beside it.
 */
export function HostDot({ color, label }: { color: string; label?: string | undefined }) {
  return label ? (
    <svg className="dot" color={onPaper(color)} role="img" aria-label={label} />
  ) : (
    <svg className="dot" color={onPaper(color)} aria-hidden="true" />
  )
}

/** A host by name, its diamond before it; the two never part at the end of a line. */
export const HostName = ({ name, color }: { name: string; color: string }) => (
  <span className="host-name">
    <HostDot color={color} />
    {name}
  </span>
)

/** A line in the host's colour across its section. */
export const HostLine = ({ color }: { color: string }) => (
  <svg className="host-line" color={onPaper(color)} aria-hidden="true" />
)

/** A colour as it stands on a paper, whatever the theme of the page is. */
export const Swatch = ({ colour, on }: { colour: string; on: string }) => (
  <svg className="swatch" viewBox="0 0 48 24" aria-hidden="true">
    <rect width="48" height="24" fill={on} />
    <rect x="17" y="5" width="14" height="14" rx="3" fill={colour} transform="rotate(45 24 12)" />
  </svg>
)
