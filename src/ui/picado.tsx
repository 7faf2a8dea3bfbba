import { flowerSheet, sunSheet } from './paper-sheets.ts'

/** The cut-paper band (*papel picado*) in the event's colour; decoration, silent for screen readers. */
export function Picado({ className = '' }: { className?: string | undefined }) {
  return (
    <svg className={`picado ${className}`} aria-hidden="true" height="52">
      <pattern id="picado" width="160" height="52" patternUnits="userSpaceOnUse">
        <path fillRule="evenodd" d={flowerSheet + sunSheet} />
      </pattern>
      {/* Drawn from the middle outwards, so that both ends of the band look alike at every width. */}
      <svg x="50%" overflow="visible">
        <rect x="-2520" width="5040" height="52" fill="url(#picado)" />
      </svg>
    </svg>
  )
}
