import { qrPath } from '../platform/qr/qr-path.ts'

/** A QR code as SVG, dark on white in every theme so that phones can read it. */
export function QrImage({
  text,
  label,
  className = '',
}: {
  text: string
  label: string
  className?: string | undefined
}) {
  const { path, size } = qrPath(text)
  return (
    <svg
      className={`qr ${className}`}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
