import { fullEventSlug } from '../upcoming-events.ts'
import type { Texts } from '../types.ts'
import { cast, withRole } from './casting.ts'
import type { SampleEdition } from './index.ts'
import type { SamplePerson } from './people.ts'

export type SignInKey =
  | 'steward'
  | 'organiser'
  | 'chair'
  | 'reviewer'
  | 'speaker'
  | 'door'
  | 'attendee'

/** Somebody as whom a visitor of the demo can sign in. */
export type DemoSignIn = { key: SignInKey; email: string; person: string; says: Texts }

const says: Record<SignInKey, Texts> = {
  steward: {
    es: 'Cuida los programas de la red',
    en: 'Steward of the programmes of the network',
    pt: 'Cuida dos programas da rede',
  },
  organiser: {
    es: 'Organiza KCD Guadalajara',
    en: 'Organises KCD Guadalajara',
    pt: 'Organiza o KCD Guadalajara',
  },
  chair: {
    es: 'Preside el comité de programa',
    en: 'Chairs the programme committee',
    pt: 'Preside o comitê de programa',
  },
  reviewer: { es: 'Evalúa propuestas', en: 'Reviews proposals', pt: 'Avalia propostas' },
  speaker: {
    es: 'Tiene una charla aceptada por confirmar',
    en: 'Has an accepted talk to confirm',
    pt: 'Tem uma palestra aceita por confirmar',
  },
  door: { es: 'Recibe en la puerta', en: 'Welcomes people at the door', pt: 'Recebe na porta' },
  attendee: { es: 'Ya tiene su entrada', en: 'Has a ticket already', pt: 'Já tem seu ingresso' },
}

function personFor(
  key: SignInKey,
  full: SampleEdition,
  people: SamplePerson[],
): string | undefined {
  const { team, decisions, proposals, registrations } = full
  switch (key) {
    case 'steward':
      return cast('stewards', people)[0]?.key
    case 'organiser':
      return withRole(team, 'owner')[0]
    case 'chair':
      return team.find((each) => each.roles.join() === 'programme-chair')?.person
    case 'reviewer':
      return withRole(team, 'reviewer')[0]
    case 'door':
      return team.find((each) => each.roles.join() === 'door')?.person
    case 'speaker': {
      const open = decisions.find((each) => each.decision === 'accepted' && !each.confirmation)
      return proposals.find((each) => each.key === open?.proposal)?.speakers[0]
    }
    case 'attendee':
      return registrations.find(
        (each) => each.status === 'confirmed' && each.ticketType === 'general',
      )?.person
  }
}

/**
 * Picks somebody for each part in the full edition and gives them an address that is easy to type, such as
 * organiser@example.org, wherever theirs appears.
 */
export function withSignIns(
  people: SamplePerson[],
  editions: SampleEdition[],
): { people: SamplePerson[]; editions: SampleEdition[]; signIns: DemoSignIn[] } {
  const full = editions.find((edition) => edition.event.slug === fullEventSlug)
  const signIns = (Object.keys(says) as SignInKey[]).flatMap((key): DemoSignIn[] => {
    const person = full && personFor(key, full, people)
    return person ? [{ key, email: `${key}@example.org`, person, says: says[key] }] : []
  })
  const address = new Map(signIns.map((each) => [each.person, each.email]))
  return {
    signIns,
    people: people.map((person) => ({ ...person, email: address.get(person.key) ?? person.email })),
    editions: editions.map((edition) => ({
      ...edition,
      registrations: edition.registrations.map((each) => ({
        ...each,
        email: address.get(each.person) ?? each.email,
      })),
    })),
  }
}
