import type { Language } from '../../src/shared/localized-text.ts'
import type { DemoQuestion } from '../types.ts'
import type { SamplePerson } from './people.ts'
import type { Random } from './random.ts'

const industryOption: Record<string, string> = {
  banking: 'banking',
  payments: 'banking',
  software: 'software',
  consulting: 'software',
  security: 'software',
  telecom: 'telecom',
  university: 'university',
  government: 'government',
  retail: 'retail',
  logistics: 'retail',
  health: 'health',
}

const accessNeeds: Record<Language, string[]> = {
  es: [
    'Uso silla de ruedas; ¿el escenario tiene rampa?',
    'Subtítulos en vivo, por favor.',
    'Voy con mi bebé de cinco meses, necesito la sala de lactancia.',
    'Un lugar cerca de la salida, tengo movilidad reducida por una cirugía.',
    'Intérprete de lengua de señas para los talleres.',
  ],
  en: ['Live captions, please.', 'A seat near the exit; I get overwhelmed by crowds.'],
  pt: ['Legendas ao vivo, por favor.', 'Viajo com criança de três anos; há algum espaço?'],
}

/** How likely a question that nobody has to answer is answered all the same. */
const ANSWERED = 0.72
/** How likely somebody ticks a consent, which is unticked beforehand. */
const CONSENTED = 0.38

function answerTo(
  question: DemoQuestion,
  person: SamplePerson,
  student: boolean,
  draw: Random,
): string {
  switch (question.key) {
    case 'first-time':
      return draw.chance(student ? 0.8 : 0.45) ? 'yes' : 'no'
    case 'role':
      if (student) return 'study'
      return draw.weighted({
        platform: 32,
        development: 26,
        security: 9,
        data: 9,
        management: 10,
        policy: 5,
        other: 9,
      })
    case 'industry':
      return student ? 'university' : (industryOption[person.industry] ?? 'other')
    case 'meal':
      return draw.weighted({ any: 64, vegetarian: 17, vegan: 8, 'gluten-free': 6, own: 5 })
    case 'shirt':
      return draw.weighted({ xs: 5, s: 18, m: 32, l: 27, xl: 13, xxl: 5 })
    case 'gender':
      return draw.chance(0.07) ? 'unsaid' : person.gender
    case 'age':
      return student
        ? draw.weighted({ '18-24': 85, '25-34': 15 })
        : draw.weighted({ '18-24': 6, '25-34': 44, '35-44': 34, '45-54': 12, '55+': 4 })
    default:
      return question.options.length > 0 ? draw.pick(question.options).key : ''
  }
}

/** What `person` answers, by key of the question: the required ones always, most of the others, consents by some. */
export function answersOf(
  questions: DemoQuestion[],
  person: SamplePerson,
  student: boolean,
  draw: Random,
): Record<string, string> {
  const answers: Record<string, string> = {}
  for (const question of questions) {
    if (question.consent) {
      if (draw.chance(CONSENTED)) answers[question.key] = 'yes'
      continue
    }
    if (question.kind === 'text') {
      if (draw.chance(0.045)) answers[question.key] = draw.pick(accessNeeds[person.language])
      continue
    }
    const answer = answerTo(question, person, student, draw)
    if (question.required || draw.chance(ANSWERED)) answers[question.key] = answer
  }
  return answers
}
