import type { DemoFormat, FormatKey } from '../types.ts'

/** The formats of a KCD (its public organiser guide, 2026), and keynotes by invitation. */
const formats: Record<FormatKey, DemoFormat> = {
  talk: {
    key: 'talk',
    name: { es: 'Charla', en: 'Talk', pt: 'Palestra' },
    minutes: 35,
    minSpeakers: 1,
    maxSpeakers: 2,
    inCall: true,
  },
  lightning: {
    key: 'lightning',
    name: { es: 'Charla relámpago', en: 'Lightning talk', pt: 'Palestra relâmpago' },
    minutes: 5,
    minSpeakers: 1,
    maxSpeakers: 1,
    inCall: true,
  },
  panel: {
    key: 'panel',
    name: { es: 'Panel', en: 'Panel', pt: 'Painel' },
    minutes: 35,
    minSpeakers: 2,
    maxSpeakers: 5,
    inCall: true,
  },
  workshop: {
    key: 'workshop',
    name: { es: 'Taller', en: 'Workshop', pt: 'Oficina' },
    minutes: 90,
    minSpeakers: 1,
    maxSpeakers: 4,
    inCall: true,
  },
  keynote: {
    key: 'keynote',
    name: { es: 'Conferencia magistral', en: 'Keynote', pt: 'Palestra magna' },
    minutes: 30,
    minSpeakers: 1,
    maxSpeakers: 2,
    inCall: false,
  },
}

/** Every format, those of the call first. */
export const allFormats: DemoFormat[] = Object.values(formats)
