import type { ReactNode } from 'react'
import { fileAddress } from '../platform/files/file-routes.ts'

type Picture = { readonly fileId: string; readonly width: number; readonly height: number }

type SponsorLogoProps = {
  readonly name: string
  /** '' without a site of its own. */
  readonly href: string
  readonly logo: Picture | null
  /** For the dark; without it the other stands on a white ground there. */
  readonly darkLogo: Picture | null
  /** What the logo shows; the name unless said. */
  readonly alt?: string | undefined
}

/** A sponsor's logo, or its name where there is none, with a link that says that somebody paid for it. */
export function SponsorLogo({ name, href, logo, darkLogo, alt }: SponsorLogoProps) {
  const shown = logo ?? darkLogo
  const inside = shown ? (
    <picture>
      {logo && darkLogo && (
        <source media="(prefers-color-scheme: dark)" srcSet={fileAddress(darkLogo.fileId, 400)} />
      )}
      <img
        src={fileAddress(shown.fileId, 400)}
        width={shown.width}
        height={shown.height}
        alt={alt || name}
        loading="lazy"
        decoding="async"
      />
    </picture>
  ) : (
    <span className="sponsor-name">{name}</span>
  )
  const ground = shown ? (logo ? (darkLogo ? '' : ' on-light') : ' on-dark') : ''
  return href ? (
    <a className={`sponsor-logo${ground}`} href={href} rel="sponsored noopener">
      {inside}
    </a>
  ) : (
    <span className={`sponsor-logo${ground}`}>{inside}</span>
  )
}

/** Logos in a row, larger in weightier tiers (rank 0 weighs most). */
export const SponsorLogos = ({
  rank,
  children,
}: {
  readonly rank: number
  readonly children: ReactNode
}) => <ul className={`sponsor-logos rank-${Math.min(rank, 3)}`}>{children}</ul>
