import type { AgendaFacts } from '../../programmes/domain/rule-facts.ts'
import type { Laid } from './lay-out.ts'
import { isProgramme } from './session-kinds.ts'
import { onStage, type Timetable } from './timetable.ts'

/**
 * What the rules of programmes measure of an agenda, here of one that is being made: the same facts that
 * `programmes/queries/agenda-facts.ts` reads of one that is kept. `dayOf` is the local day of a session.
 */
export function agendaFacts(
  { people, days }: Timetable,
  placed: readonly Laid[],
  dayOf: (laid: Laid) => string,
): AgendaFacts {
  const heard = placed.filter(({ session }) => isProgramme(session.kind))
  const keynotes = heard.filter(({ session }) => session.kind === 'keynote')
  const sponsoredKeynotes = keynotes.filter(({ session }) => session.sponsored)
  const talks = new Map(days.map(({ day }) => [day, 0]))
  for (const laid of heard) {
    const day = dayOf(laid)
    const known = talks.get(day)
    if (known !== undefined && laid.session.minutes >= 30) talks.set(day, known + 1)
  }
  const speakers = new Set(
    heard.flatMap(({ session }) => onStage(session).map(({ personId }) => personId)),
  )
  const organisations = new Set(
    [...speakers].flatMap((id) => people.get(id)?.organisation.trim().toLowerCase() || []),
  )
  return {
    sessions: heard.length,
    sponsored: heard.filter(({ session }) => session.sponsored).length,
    keynotes: keynotes.length,
    sponsoredKeynotes: sponsoredKeynotes.length,
    longestSponsoredKeynote: mostOf(sponsoredKeynotes.map(({ session }) => session.minutes)),
    fewestTalks: talks.size === 0 ? 0 : Math.min(...talks.values()),
    shortestBreak: shortestBreak(heard, dayOf),
    speakers: speakers.size,
    speakerOrganisations: organisations.size,
  }
}

const mostOf = (numbers: readonly number[]) => (numbers.length === 0 ? null : Math.max(...numbers))

/** Between two that follow each other in the first room of each, on one day; lightning talks may follow at once. */
function shortestBreak(heard: readonly Laid[], dayOf: (laid: Laid) => string): number | null {
  const last = new Map<string, Laid>()
  let shortest: number | null = null
  for (const laid of heard) {
    const [roomId] = laid.roomIds
    if (roomId === undefined) continue
    const name = `${roomId} ${dayOf(laid)}`
    const before = last.get(name)
    last.set(name, laid)
    if (!before || (before.session.kind === 'lightning' && laid.session.kind === 'lightning'))
      continue
    const minutes = (laid.start - before.end) / 60_000
    if (shortest === null || minutes < shortest) shortest = minutes
  }
  return shortest
}
