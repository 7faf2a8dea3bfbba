import type { Texts } from '../types.ts'

export type DemoCriterion = {
  readonly name: Texts
  readonly weight: number
  /** What 1 to 5 mean, from the lowest. */
  readonly steps: readonly Texts[]
}

/** What the committee of the edition in review scores, with words for each step. */
export const demoCriteria: readonly DemoCriterion[] = [
  {
    name: {
      es: 'Utilidad para el público',
      en: 'Use to the audience',
      pt: 'Utilidade para o público',
    },
    weight: 3,
    steps: [
      { es: 'Nadie se lleva nada', en: 'Nobody takes anything home', pt: 'Ninguém leva nada' },
      { es: 'Poco y conocido', en: 'Little, and known', pt: 'Pouco e conhecido' },
      { es: 'Útil para algunas personas', en: 'Of use to some', pt: 'Útil para algumas pessoas' },
      { es: 'Útil para la mayoría', en: 'Of use to most', pt: 'Útil para a maioria' },
      { es: 'Se usa el lunes', en: 'Used on Monday', pt: 'Usa-se na segunda-feira' },
    ],
  },
  {
    name: { es: 'Claridad', en: 'Clarity', pt: 'Clareza' },
    weight: 2,
    steps: [
      { es: 'No se entiende', en: 'Hard to follow', pt: 'Não dá para entender' },
      { es: 'Hay que adivinar', en: 'Leaves much to guess', pt: 'É preciso adivinhar' },
      { es: 'Se entiende el tema', en: 'The topic is clear', pt: 'Entende-se o tema' },
      { es: 'Se entiende el recorrido', en: 'The path is clear', pt: 'Entende-se o percurso' },
      {
        es: 'Se entiende qué se aprende',
        en: 'What one learns is clear',
        pt: 'Entende-se o que se aprende',
      },
    ],
  },
  {
    name: {
      es: 'Experiencia de primera mano',
      en: 'First-hand experience',
      pt: 'Experiência em primeira mão',
    },
    weight: 1,
    steps: [
      { es: 'Leído en otra parte', en: 'Read elsewhere', pt: 'Lido em outro lugar' },
      { es: 'Probado una vez', en: 'Tried once', pt: 'Testado uma vez' },
      { es: 'En un proyecto pequeño', en: 'In a small project', pt: 'Em um projeto pequeno' },
      { es: 'En producción', en: 'In production', pt: 'Em produção' },
      { es: 'Años, con errores', en: 'Years, with mistakes', pt: 'Anos, com erros' },
    ],
  },
]
