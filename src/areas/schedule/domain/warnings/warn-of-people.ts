import { onStage, type TimetableSession } from '../timetable.ts'
import type { Warning } from '../warning.ts'
import type { Grounds } from './grounds.ts'

/** Proposals and people that no longer stand behind a session, and answers and consent that are missing or against it. */
export function warnOfPeople({ timetable, laid }: Grounds): Warning[] {
  const { people, consents, sessions } = timetable
  const standing = new Set(laid.map(({ session }) => session))
  return sessions.flatMap((session) => {
    const { proposal } = session
    if (proposal?.withdrawn) return [{ kind: 'withdrawn', session } as const]
    if (proposal && !proposal.accepted) return [{ kind: 'no-longer-accepted', session } as const]
    const going = onStage(session)
    return [
      ...nobodyLeft(session, going.length),
      ...going.flatMap(({ personId, answer }): Warning[] => [
        ...(people.get(personId)?.name ? [] : [{ kind: 'nameless', session, personId } as const]),
        ...(session.recording === 'yes' && consents.get(personId) === 'no'
          ? [{ kind: 'recording-refused', session, personId } as const]
          : []),
        ...(answer === null && standing.has(session)
          ? [{ kind: 'unconfirmed', session, personId } as const]
          : []),
      ]),
    ]
  })
}

const nobodyLeft = (session: TimetableSession, going: number): Warning[] =>
  session.speakers.length > 0 && going === 0 ? [{ kind: 'nobody-left', session }] : []
