import type { TimetableRule } from '../../../engines/timetable/rules.ts'
import {
  onStage,
  type Room,
  type Timetable,
  type TimetableSession,
} from '../../schedule/domain/timetable.ts'
import type { RasterTime } from './time-raster.ts'
import type { PlanRule } from './wish.ts'

/** A rule of a timetable by a name for which there are words. */
export type Named = TimetableRule & { readonly name: PlanRule }

/** What talks, times and rooms of a problem are counted by. */
export type Counted = {
  readonly talks: readonly TimetableSession[]
  readonly times: readonly RasterTime[]
  readonly rooms: readonly Room[]
}

export const minute = 60_000

export const minutesOf = (times: readonly RasterTime[]): number[] =>
  times.map(({ start, end }) => (end - start) / minute)

/** How many minutes two times share. */
export const overlapOf =
  (times: readonly RasterTime[]) =>
  (a: number, b: number): number =>
    Math.max(
      0,
      Math.min(times[a]!.end, times[b]!.end) - Math.max(times[a]!.start, times[b]!.start),
    ) / minute

/** Who is on stage in each talk; in a block, all speakers of its talks. */
export function speakersOf(
  { sessions }: Timetable,
  talks: readonly TimetableSession[],
): string[][] {
  const inBlocks = Map.groupBy(
    sessions.filter(({ blockId }) => blockId !== null),
    ({ blockId }) => blockId,
  )
  return talks.map((talk) => [
    ...new Set(
      [talk, ...(inBlocks.get(talk.id) ?? [])].flatMap((each) =>
        onStage(each).map(({ personId }) => personId),
      ),
    ),
  ])
}

/** How many people are on stage in both. */
export const sharedSpeakers =
  (speakers: readonly (readonly string[])[]) =>
  (a: number, b: number): number =>
    speakers[a]!.reduce((count, id) => count + (speakers[b]!.includes(id) ? 1 : 0), 0)

/** The talks of everybody who has several. */
export function talksBySpeaker(speakers: readonly (readonly string[])[]): number[][] {
  const by = new Map<string, number[]>()
  for (const [talk, its] of speakers.entries())
    for (const id of its) by.set(id, [...(by.get(id) ?? []), talk])
  return [...by.values()].filter((its) => its.length > 1)
}
