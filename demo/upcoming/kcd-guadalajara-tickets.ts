import { daysFrom } from '../generate/clock.ts'
import type { DemoRegistrationPlan, DemoTicketType, Instant, Texts } from '../types.ts'
import { questions } from './questions.ts'

type Times = { now: Date; opensAt: Instant; closesAt: Instant }

const type = (
  key: string,
  name: Texts,
  description: Texts,
  own: Pick<DemoTicketType, 'priceCents' | 'quotas' | 'opensAt' | 'closesAt'> &
    Partial<DemoTicketType>,
): DemoTicketType => ({
  key,
  name,
  description,
  currency: 'MXN',
  accessCode: null,
  waitingList: false,
  ...own,
})

/** Quotas, ticket types and questions of the full edition. Every type shares the quota of the venue. */
export function guadalajaraRegistration({ now, opensAt, closesAt }: Times): DemoRegistrationPlan {
  const always = { opensAt, closesAt }
  return {
    opensAt,
    closesAt,
    questions,
    quotas: [
      { key: 'venue', name: 'Sede', places: 420 },
      {
        key: 'early',
        name: 'Preventa',
        places: 110,
      },
      {
        key: 'students',
        name: 'Estudiantes',
        places: 46,
      },
      {
        key: 'diversity',
        name: 'Becas de diversidad',
        places: 15,
      },
      {
        key: 'guests',
        name: 'Ponentes, patrocinio y equipo',
        places: 130,
      },
    ],
    ticketTypes: [
      type(
        'early-bird',
        { es: 'Preventa', en: 'Early bird', pt: 'Pré-venda' },
        {
          es: 'Los dos días, con comida y camiseta. Un cuarto menos por decidirte temprano.',
          en: 'Both days, with lunch and T-shirt. A quarter off for deciding early.',
          pt: 'Os dois dias, com almoço e camiseta. Um quarto a menos por decidir cedo.',
        },
        {
          priceCents: 45_000,
          quotas: ['venue', 'early'],
          opensAt,
          closesAt: daysFrom(now, -12),
        },
      ),
      type(
        'general',
        { es: 'General', en: 'General', pt: 'Geral' },
        {
          es: 'Los dos días, con comida y camiseta.',
          en: 'Both days, with lunch and T-shirt.',
          pt: 'Os dois dias, com almoço e camiseta.',
        },
        { priceCents: 60_000, quotas: ['venue'], waitingList: true, ...always },
      ),
      type(
        'student',
        { es: 'Estudiante', en: 'Student', pt: 'Estudante' },
        {
          es: 'Con credencial vigente en la puerta. Los dos días, con comida.',
          en: 'With a valid student card at the door. Both days, with lunch.',
          pt: 'Com carteira estudantil válida na porta. Os dois dias, com almoço.',
        },
        { priceCents: 10_000, quotas: ['venue', 'students'], waitingList: true, ...always },
      ),
      type(
        'diversity',
        { es: 'Beca de diversidad', en: 'Diversity pass', pt: 'Bolsa de diversidade' },
        {
          es: 'Sin costo, para personas de grupos poco representados en la tecnología. Confiamos en tu palabra.',
          en: 'Free, for people of groups that are under-represented in technology. We take your word for it.',
          pt: 'Sem custo, para pessoas de grupos pouco representados na tecnologia. Confiamos na sua palavra.',
        },
        { priceCents: 0, quotas: ['venue', 'diversity'], waitingList: true, ...always },
      ),
      type(
        'speaker',
        { es: 'Ponente', en: 'Speaker', pt: 'Palestrante' },
        {
          es: 'Para quien da una sesión. Incluye la cena del jueves.',
          en: 'For those who give a session. Includes the dinner on Thursday.',
          pt: 'Para quem apresenta uma sessão. Inclui o jantar de quinta.',
        },
        { priceCents: 0, quotas: ['venue', 'guests'], accessCode: 'PONENTE-AGAVE', ...always },
      ),
      type(
        'sponsor',
        { es: 'Patrocinio', en: 'Sponsor', pt: 'Patrocínio' },
        {
          es: 'Para el equipo de cada patrocinador, según su nivel.',
          en: 'For the team of each sponsor, according to its tier.',
          pt: 'Para a equipe de cada patrocinador, conforme o nível.',
        },
        { priceCents: 0, quotas: ['venue', 'guests'], accessCode: 'GRACIAS-PATROCINIO', ...always },
      ),
      type(
        'team',
        { es: 'Equipo y voluntariado', en: 'Team and volunteers', pt: 'Equipe e voluntariado' },
        {
          es: 'Para quienes organizan y ayudan los dos días.',
          en: 'For those who organise and help on both days.',
          pt: 'Para quem organiza e ajuda nos dois dias.',
        },
        { priceCents: 0, quotas: ['venue', 'guests'], accessCode: 'EQUIPO-TEQUIO', ...always },
      ),
    ],
  }
}
