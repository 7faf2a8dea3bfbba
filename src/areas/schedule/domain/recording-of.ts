import { onStage, type Timetable, type TimetableSession } from './timetable.ts'

/**
 * What the public is told of a recording: nobody is recorded against their will, so a speaker's no outweighs what the team
 * means to do, and slides only is all there is where somebody wants no more. Undefined: nobody said.
 */
export function recordingOf(
  session: TimetableSession,
  { consents }: Pick<Timetable, 'consents'>,
): 'yes' | 'slides' | 'no' | undefined {
  const wishes = onStage(session).map(({ personId }) => consents.get(personId))
  if (session.recording === 'no' || wishes.includes('no')) return 'no'
  if (session.recording === '') return undefined
  return wishes.includes('slides') ? 'slides' : 'yes'
}
