import type { ReactNode } from 'react'
import { PersonCard } from '../../../../ui/person-card.tsx'
import type { ReleasedSpeaker } from '../../domain/release-content.ts'

/** A speaker with what they do, leading to their page. */
export const SpeakerCard = ({
  speaker,
  home,
  children,
}: {
  speaker: ReleasedSpeaker
  home: string
  children?: ReactNode
}) => (
  <PersonCard
    name={speaker.name}
    href={`${home}/speakers/${speaker.slug}`}
    photo={speaker.photo}
    detail={workOf(speaker)}
  >
    {children}
  </PersonCard>
)

export const workOf = ({ jobTitle, organisation }: ReleasedSpeaker): string =>
  [jobTitle, organisation].filter(Boolean).join(', ')
