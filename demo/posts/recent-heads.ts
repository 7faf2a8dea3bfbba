import { daysFrom } from '../generate/clock.ts'
import { checkedInEventSlug, fullEventSlug } from '../upcoming-events.ts'
import type { DemoPostHead } from './heads.ts'

/** Posts about the invented editions, dated relative to `now`. */
export const recentHeads = (now: Date): DemoPostHead[] => [
  {
    slug: 'kcd-guadalajara-stream',
    kind: 'announcement',
    title: {
      es: 'KCD Guadalajara se verá en vivo en tres idiomas',
      en: 'KCD Guadalajara will be streamed in three languages',
      pt: 'O KCD Guadalajara será transmitido em três idiomas',
    },
    summary: {
      es: 'Gratis, sin registro, con subtítulos de personas voluntarias y sobre una nube universitaria.',
      en: 'Free, without registration, with captions by volunteers and on the cloud of a university.',
      pt: 'De graça, sem inscrição, com legendas de pessoas voluntárias e na nuvem de uma universidade.',
    },
    tags: ['kcd', 'streaming', 'guadalajara'],
    authors: ['Cloud Native Guadalajara'],
    publishedAt: daysFrom(now, 6),
    embargoed: true,
    featured: false,
    event: fullEventSlug,
    community: 'cloud-native-guadalajara',
  },
  {
    slug: 'kcd-guadalajara-agenda',
    kind: 'announcement',
    title: {
      es: 'KCD Guadalajara: ya hay agenda, y tiene tres casas',
      en: 'KCD Guadalajara: the agenda is out, and it has three homes',
      pt: 'KCD Guadalajara: a programação saiu, e tem três casas',
    },
    summary: {
      es: 'Cinco conferencias magistrales, talleres y charlas en tres idiomas, elegidas entre 180 propuestas.',
      en: 'Five keynotes, workshops, and talks in three languages, chosen among 180 proposals.',
      pt: 'Cinco palestras magnas, oficinas e palestras em três idiomas, escolhidas entre 180 propostas.',
    },
    tags: ['kcd', 'agenda', 'guadalajara'],
    authors: ['Cloud Native Guadalajara'],
    publishedAt: daysFrom(now, -1),
    featured: true,
    event: fullEventSlug,
    community: 'cloud-native-guadalajara',
  },
  {
    slug: 'dia-san-jose-recap',
    kind: 'recap',
    title: {
      es: 'Un sábado corto en San José',
      en: 'A short Saturday in San José',
      pt: 'Um sábado curto em San José',
    },
    summary: {
      es: 'Ensayos de charlas, clústeres de bolsillo y mucha fruta: así fue el Día Cloud Native.',
      en: 'Talk rehearsals, pocket clusters and a lot of fruit: that was Cloud Native Day.',
      pt: 'Ensaios de palestras, clusters de bolso e muita fruta: assim foi o Dia Cloud Native.',
    },
    tags: ['cloud-native', 'costa-rica', 'recap'],
    authors: ['Cloud Native San José'],
    publishedAt: daysFrom(now, -27),
    featured: false,
    event: checkedInEventSlug,
    community: 'cloud-native-san-jose',
  },
  {
    slug: 'kcd-guadalajara-registration',
    kind: 'announcement',
    title: {
      es: 'Abrimos el registro de KCD Guadalajara',
      en: 'Registration for KCD Guadalajara is open',
      pt: 'Abrimos as inscrições do KCD Guadalajara',
    },
    summary: {
      es: 'Preventa hasta agotar 110 lugares, entradas de estudiante y quince becas de diversidad.',
      en: 'Early bird for the first 110 places, student tickets and fifteen diversity passes.',
      pt: 'Pré-venda para os primeiros 110 lugares, ingressos de estudante e quinze bolsas de diversidade.',
    },
    tags: ['kcd', 'registration', 'guadalajara'],
    authors: ['Cloud Native Guadalajara'],
    publishedAt: daysFrom(now, -49),
    featured: false,
    event: fullEventSlug,
    community: 'cloud-native-guadalajara',
  },
]
