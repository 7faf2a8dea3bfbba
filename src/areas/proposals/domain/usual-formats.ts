import type { LocalizedText } from '../../../shared/localized-text.ts'

export type UsualFormat = {
  readonly slug: string
  readonly name: LocalizedText
  readonly kind: 'talk' | 'lightning' | 'panel' | 'workshop' | 'keynote'
  readonly minutes: number
  readonly minSpeakers: number
  readonly maxSpeakers: number
}

/** The formats of the KCD programme's call, with which a new call begins. */
export const usualFormats: readonly UsualFormat[] = [
  {
    slug: 'talk',
    kind: 'talk',
    minutes: 35,
    minSpeakers: 1,
    maxSpeakers: 2,
    name: { es: 'Charla', en: 'Talk', pt: 'Palestra' },
  },
  {
    slug: 'lightning',
    kind: 'lightning',
    minutes: 5,
    minSpeakers: 1,
    maxSpeakers: 1,
    name: { es: 'Charla relámpago', en: 'Lightning talk', pt: 'Palestra relâmpago' },
  },
  {
    slug: 'panel',
    kind: 'panel',
    minutes: 35,
    minSpeakers: 2,
    maxSpeakers: 5,
    name: { es: 'Panel', en: 'Panel', pt: 'Painel' },
  },
  {
    slug: 'tutorial',
    kind: 'workshop',
    minutes: 90,
    minSpeakers: 1,
    maxSpeakers: 4,
    name: { es: 'Taller', en: 'Tutorial', pt: 'Oficina' },
  },
]
