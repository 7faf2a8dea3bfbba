import type { Language } from '../src/shared/localized-text.ts'
import type { Texts } from './types.ts'

export type DemoIssue = {
  readonly daysAgo: number
  readonly sent: boolean
  readonly subject: Texts
  readonly opening: Texts
}

/** Two issues of a newsletter, both invented: one that was sent, one that is being composed. */
export const issues: readonly DemoIssue[] = [
  {
    daysAgo: 12,
    sent: true,
    subject: {
      es: 'Tres casas, una agenda y un sábado corto',
      en: 'Three homes, one agenda and a short Saturday',
      pt: 'Três casas, uma programação e um sábado curto',
    },
    opening: {
      es: 'Fue un mes de encuentros chicos y planes grandes. En San José ensayamos charlas; en Guadalajara se llenó la preventa.\n\nSi tu ciudad prepara algo, cuéntanos: el calendario se hace entre todas las comunidades.',
      en: 'It was a month of small meetings and big plans. In San José we rehearsed talks; in Guadalajara the early birds are gone.\n\nIf your city is preparing something, tell us: all communities make the calendar together.',
      pt: 'Foi um mês de encontros pequenos e planos grandes. Em San José ensaiamos palestras; em Guadalajara a pré-venda se esgotou.\n\nSe a sua cidade prepara algo, conte para nós: todas as comunidades fazem o calendário juntas.',
    },
  },
  {
    daysAgo: 0.1,
    sent: false,
    subject: {
      es: 'La agenda de Guadalajara ya salió',
      en: 'The agenda of Guadalajara is out',
      pt: 'A programação de Guadalajara saiu',
    },
    opening: {
      es: 'Doce personas leyeron 180 propuestas para que tú tengas que elegir entre tres salas.',
      en: 'Twelve people read 180 proposals so that you have to choose between three rooms.',
      pt: 'Doze pessoas leram 180 propostas para você ter de escolher entre três salas.',
    },
  },
]

type DemoQuote = {
  readonly lang: Language
  readonly words: string
  readonly name: string
  readonly role: string
}

/** What two people who do not exist said about an event that never was. */
export const quotes: readonly DemoQuote[] = [
  {
    lang: 'es',
    words:
      'Llegué con una charla de cuarenta minutos y me fui con una de veinte que sí se entiende.',
    name: 'Marcela Solano (ficticia)',
    role: 'Ponente por primera vez',
  },
  {
    lang: 'en',
    words: 'Nobody asked me where I work before asking what I wanted to learn.',
    name: 'Devon Brown (fictitious)',
    role: 'Volunteer at the door',
  },
]
