import type { LocalizedText } from '../../src/shared/localized-text.ts'
import type { DemoPlannedEvent, FormatKey, Instant, LocalDate } from '../types.ts'
import { addDays, addMinutes, instantAt } from './clock.ts'
import type { SampleDecision } from './decisions.ts'
import type { SampleProposal } from './proposals.ts'
import type { DayPlan, ServiceKind } from './timetable-plan.ts'

export type SampleSession = {
  key: string
  kind: FormatKey | ServiceKind
  /** In the session's own language, or in all for services. */
  title: LocalizedText
  /** Null for services. */
  proposal: string | null
  /** Key of a room of the event; null where it fills the whole venue. */
  room: string | null
  startsAt: Instant
  minutes: number
}

const MINUTES: Record<FormatKey, number> = {
  keynote: 30,
  talk: 35,
  panel: 35,
  lightning: 5,
  workshop: 90,
}
/** A lightning talk begins every quarter of an hour, so that ten minutes remain between two. */
const LIGHTNING_EVERY = 15
const LIGHTNING_PER_SLOT = 3

type Block = { proposals: SampleProposal[]; track: string }

/** Takes the next block for a slot, of a track that the slot does not have yet if there is one. */
function take(blocks: Block[], beside: Set<string>): Block | undefined {
  const index = blocks.findIndex((block) => !beside.has(block.track))
  return blocks.splice(index < 0 ? 0 : index, 1)[0]
}

function blocksOf(accepted: SampleProposal[]): Block[] {
  const lightning = accepted.filter((each) => each.format === 'lightning')
  const short: Block[] = []
  for (let i = 0; i < lightning.length; i += LIGHTNING_PER_SLOT)
    short.push({ proposals: lightning.slice(i, i + LIGHTNING_PER_SLOT), track: 'lightning' })
  const long = accepted
    .filter((each) => each.format === 'talk' || each.format === 'panel')
    .map((each) => ({ proposals: [each], track: each.track }))
  // Short talks wake people up: one block after a third of the rest, the other after two thirds.
  for (const [index, block] of short.entries())
    long.splice(Math.round(((index + 1) * long.length) / (short.length + 1)), 0, block)
  return long
}

/**
 * Places what was accepted and not declined on the event's days: no speaker and no room twice at once, at least ten
 * minutes between the sessions of a room, parallel sessions of different tracks where that is possible.
 * The last room of the event is for workshops when there are any. What finds no slot stays out.
 */
export function timetable(
  event: DemoPlannedEvent,
  grid: DayPlan[],
  proposals: SampleProposal[],
  decisions: SampleDecision[],
): SampleSession[] {
  const going = new Set(
    decisions
      .filter((each) => each.decision === 'accepted' && each.confirmation?.answer !== 'declined')
      .map((each) => each.proposal),
  )
  const accepted = proposals.filter((each) => going.has(each.key))
  const keynotes = accepted.filter((each) => each.format === 'keynote')
  const workshops = accepted.filter((each) => each.format === 'workshop')
  const blocks = blocksOf(accepted)
  const main = event.rooms[0]?.key ?? null
  const workshopRoom = workshops.length > 0 ? (event.rooms.at(-1)?.key ?? null) : null
  const talkRooms = event.rooms.map((room) => room.key).filter((key) => key !== workshopRoom)
  const sessions: Omit<SampleSession, 'key'>[] = []
  const at = (day: LocalDate, time: string): Instant => instantAt(day, time, event.timeZone)
  const place = (proposal: SampleProposal, room: string | null, startsAt: Instant): void => {
    sessions.push({
      kind: proposal.format,
      title: { [proposal.language]: proposal.title },
      proposal: proposal.key,
      room,
      startsAt,
      minutes: MINUTES[proposal.format],
    })
  }

  for (const [index, plan] of grid.entries()) {
    const day = addDays(event.startsOn, index)
    for (const { at: time, ...service } of plan.services)
      sessions.push({ ...service, proposal: null, startsAt: at(day, time) })
    for (const time of plan.keynotes) {
      const next = keynotes.shift()
      if (next) place(next, main, at(day, time))
    }
    for (const time of plan.workshops) {
      const next = workshops.shift()
      if (next) place(next, workshopRoom, at(day, time))
    }
    for (const time of plan.slots) {
      const beside = new Set<string>()
      for (const room of talkRooms) {
        const block = take(blocks, beside)
        if (!block) continue
        beside.add(block.track)
        for (const [n, proposal] of block.proposals.entries())
          place(proposal, room, addMinutes(at(day, time), n * LIGHTNING_EVERY))
      }
    }
  }
  return sessions
    .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt))
    .map((session, index) => ({ key: `${event.slug}-session-${index + 1}`, ...session }))
}
