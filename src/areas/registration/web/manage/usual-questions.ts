import type { TicketPlan } from '../../use-cases/set-up-tickets.ts'

const option = (slug: string, es: string, en: string, pt: string) => ({
  slug,
  label: { es, en, pt },
})

/** The questions most community events ask: what people eat, what they need, and whether photos may show them. */
export const usualQuestions: NonNullable<TicketPlan['questions']> = [
  {
    slug: 'meal',
    kind: 'choice',
    label: { es: 'Comida', en: 'Meals', pt: 'Alimentação' },
    help: {
      es: 'Para pedir lo justo y no tirar nada.',
      en: 'So that we order the right amount and waste nothing.',
      pt: 'Para pedir na medida certa e não desperdiçar.',
    },
    options: [
      option('any', 'Como de todo', 'I eat everything', 'Como de tudo'),
      option('vegetarian', 'Vegetariana', 'Vegetarian', 'Vegetariana'),
      option('vegan', 'Vegana', 'Vegan', 'Vegana'),
      option('gluten-free', 'Sin gluten', 'Gluten free', 'Sem glúten'),
    ],
    required: true,
  },
  {
    slug: 'access-needs',
    kind: 'text',
    label: {
      es: '¿Necesitas algo para participar con comodidad?',
      en: 'Do you need anything to take part comfortably?',
      pt: 'Você precisa de algo para participar com conforto?',
    },
    help: {
      es: 'Intérprete, subtítulos, lugar para silla de ruedas, cuidado infantil…',
      en: 'Interpreter, captions, space for a wheelchair, childcare…',
      pt: 'Intérprete, legendas, espaço para cadeira de rodas, cuidado infantil…',
    },
  },
  {
    slug: 'photos',
    kind: 'yes-no',
    consent: true,
    label: {
      es: 'Pueden publicar fotos en las que aparezco.',
      en: 'Photos that show me may be published.',
      pt: 'Fotos em que apareço podem ser publicadas.',
    },
  },
]
