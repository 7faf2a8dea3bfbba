/**
 * A diamond in the host's colour, brighter in the dark. The colour travels as an SVG attribute, which a strict content
 * security policy allows. Give a label only where the host's name does not stand beside it.
 */
export function HostDot({ color, label }: { color: string; label?: string | undefined }) {
  return label ? (
    <svg className="dot" color={color} role="img" aria-label={label} />
  ) : (
    <svg className="dot" color={color} aria-hidden="true" />
  )
}

/** A host by name, its diamond before it; the two never part at the end of a line. */
export const HostName = ({ name, color }: { name: string; color: string }) => (
  <span className="host-name">
    <HostDot color={color} />
    {name}
  </span>
)
