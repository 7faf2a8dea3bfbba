import type { Language } from '../../../src/shared/localized-text.ts'

export type Opinion = 'strong' | 'middling' | 'weak'

/** Comments of reviewers by what they think. */
export const comments: Record<Opinion, Record<Language, string[]>> = {
  strong: {
    es: [
      'Práctica de verdad, con cifras. La quiero en la agenda.',
      'Muy bien contada; el público de la primera mitad del día la va a agradecer.',
      'Tema necesario y casi nadie lo propone con esta honestidad.',
      'Se nota que les pasó. Sí rotundo.',
      'Buen equilibrio entre historia y detalle técnico.',
      'La lista de errores vale la charla entera.',
      'Encaja perfecto con el hilo de soberanía que queremos este año.',
      'Claro, concreto y con material para llevar a casa.',
      'Serviría muy bien para abrir la pista.',
    ],
    en: [
      'Real practice with figures. Yes.',
      'Honest about what failed, which is rare and useful.',
      'Clear takeaway, right level, good fit for the track.',
      'I would attend this one myself.',
      'Strong candidate to open the afternoon.',
    ],
    pt: [
      'Prática de verdade, com números. Quero na agenda.',
      'Muito bem contada, e o tema faz falta.',
      'Boa dose de história e de detalhe técnico.',
      'A parte do que deu errado vale a palestra.',
    ],
  },
  middling: {
    es: [
      'Buena idea, pero el resumen no dice qué se llevará la gente.',
      'Ya tenemos dos parecidas; esta tiene mejor ejemplo y menos profundidad.',
      'Podría funcionar como charla relámpago.',
      'Me falta saber el tamaño del caso: ¿diez servicios o mil?',
      'Correcta, aunque el tema se ha visto bastante.',
      'Si la acortan y quitan la introducción, mejora mucho.',
      'Dudo del nivel: dice avanzado y parece inicial.',
      'Depende de cuánto lugar quede en la pista.',
    ],
    en: [
      'Good topic, but the abstract promises more than 35 minutes can hold.',
      'Solid, though we have a stronger one on the same subject.',
      'Could be a great lightning talk.',
      'I miss the outcome: what changed afterwards?',
    ],
    pt: [
      'Boa ideia, mas o resumo não diz o que a pessoa leva.',
      'Temos outra parecida com mais profundidade.',
      'Poderia ser uma palestra relâmpago.',
      'Fiquei em dúvida quanto ao nível.',
    ],
  },
  weak: {
    es: [
      'Suena a presentación de producto, aunque no nombre ninguno.',
      'Demasiado general para esta pista.',
      'No veo experiencia propia detrás; parece un resumen de la documentación.',
      'El tema es válido, el enfoque no agrega nada nuevo.',
      'Le falta trabajo; animaría a enviarla a un encuentro local primero.',
    ],
    en: [
      'Reads like documentation; where is the story?',
      'Too general for this track.',
      'Feels like a pitch without the product name.',
    ],
    pt: [
      'Parece um resumo da documentação; falta a história.',
      'Muito geral para esta trilha.',
      'Vale amadurecer em um encontro local antes.',
    ],
  },
}

/** Reasons for which reviewers abstain, other than working at the same place as a speaker. */
export const abstentions: Record<Language, string[]> = {
  es: [
    'Reconozco el proyecto: participé en él el año pasado.',
    'No es mi campo y no quiero frenar una buena propuesta.',
    'Ayudé a preparar el resumen en un taller de redacción.',
    'Creo adivinar de quién es y tenemos amistad.',
  ],
  en: ['I know the project: I worked on it last year.', 'Not my field; I would rather not guess.'],
  pt: [
    'Conheço o projeto de perto; prefiro não avaliar.',
    'Não é a minha área e não quero chutar.',
  ],
}

export const conflictReason: Record<Language, string> = {
  es: 'Trabajo en la misma organización que una de las personas que proponen.',
  en: 'I work at the same organisation as one of the speakers.',
  pt: 'Trabalho na mesma organização de uma das pessoas que propõem.',
}
