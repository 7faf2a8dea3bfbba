import type { DemoRegistrationPlan, Instant } from '../types.ts'
import { questions } from './questions.ts'

/** Free registration with one quota for the venue and one for students, as small editions use it. */
export function smallRegistration(
  places: number,
  opensAt: Instant,
  closesAt: Instant,
): DemoRegistrationPlan {
  const shared = { priceCents: 0, currency: 'USD', opensAt, closesAt, accessCode: null }
  return {
    opensAt,
    closesAt,
    questions: questions.filter((question) =>
      ['first-time', 'role', 'meal', 'access-needs', 'next-events'].includes(question.key),
    ),
    quotas: [
      { key: 'venue', name: 'Sede', places },
      {
        key: 'students',
        name: 'Estudiantes',
        places: Math.round(places / 3),
      },
    ],
    ticketTypes: [
      {
        ...shared,
        key: 'general',
        name: { es: 'General', en: 'General', pt: 'Geral' },
        description: {
          es: 'Entrada gratuita. Si no puedes venir, cancela y deja tu lugar.',
          en: 'Free entry. If you cannot come, cancel and leave your place to somebody else.',
          pt: 'Entrada gratuita. Se não puder vir, cancele e deixe seu lugar.',
        },
        quotas: ['venue'],
        waitingList: true,
      },
      {
        ...shared,
        key: 'student',
        name: { es: 'Estudiante', en: 'Student', pt: 'Estudante' },
        description: {
          es: 'Entrada gratuita con credencial vigente.',
          en: 'Free entry with a valid student card.',
          pt: 'Entrada gratuita com carteira estudantil válida.',
        },
        quotas: ['venue', 'students'],
        waitingList: true,
      },
    ],
  }
}
