import { sameSlot } from '../../domain/editor/plan-moves.ts'
import type { Step } from '../../domain/editor/move-history.ts'
import type { StandingSession } from '../../domain/session-move.ts'
import type { Desk } from './desk.ts'
import type { PendingAct } from './pending-act.ts'

/** How it stands with what is not saved yet. */
export type SendingState = 'idle' | 'sending' | 'away' | 'signed-out' | 'forbidden'

type Told = {
  readonly state: (state: SendingState) => void
  /** An act that was taken back or done again came too late, or its session is gone: it is dropped. */
  readonly dropped: (act: PendingAct, why: 'moved' | 'gone' | 'refused') => void
}

const againAfter = 3_000

/** Sends the acts of the desk one after the other; what cannot be sent waits, and is tried again by itself. */
export class Sending {
  state: SendingState = 'idle'
  readonly #desk: Desk
  readonly #address: string
  readonly #told: Told
  #running = false
  #timer = 0

  constructor(desk: Desk, address: string, told: Told) {
    this.#desk = desk
    this.#address = address
    this.#told = told
    addEventListener('online', () => void this.send())
  }

  async send(): Promise<void> {
    if (this.#running) return
    this.#running = true
    clearTimeout(this.#timer)
    try {
      for (;;) {
        const act = this.#desk.acts[0]
        if (!act) return this.#tell('idle')
        if (this.#desk.conflict) return this.#tell('idle')
        if (this.state === 'idle') this.#tell('sending')
        const stays = await this.#sendOne(act)
        if (stays) {
          this.#timer = window.setTimeout(() => void this.send(), againAfter)
          return this.#tell(stays)
        }
      }
    } finally {
      this.#running = false
    }
  }

  #tell(state: SendingState): void {
    if (state === this.state) return
    this.state = state
    this.#told.state(state)
  }

  /** Why it must wait; null when it is settled. */
  async #sendOne(act: PendingAct): Promise<SendingState | null> {
    const answer = await fetch(this.#address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ moves: act.moves.map((move) => this.#wire(move, act.step)) }),
      redirect: 'manual',
    }).catch(() => null)
    if (!answer || answer.status >= 500 || answer.status === 429) return 'away'
    if (answer.type === 'opaqueredirect' || answer.status === 401) return 'signed-out'
    if (answer.status === 403) return 'forbidden'
    if (answer.status === 200) {
      const { moved } = (await answer.json()) as { moved: { id: string; version: number }[] }
      this.#desk.confirm(act, moved)
    } else if (answer.status === 409) {
      this.#settle(act, standingOf(await answer.json()))
    } else {
      this.#desk.drop(act)
      this.#told.dropped(act, answer.status === 404 ? 'gone' : 'refused')
    }
    return null
  }

  #wire({ to, version }: PendingAct['moves'][number], step: Step) {
    const { id, startsAt, roomId, minutes, furtherRoomIds, blockId, pinned } = to
    const pins = [...step.before, ...step.after].filter((slot) => slot.id === id)
    return {
      // Pins have no version: only who changes one says so.
      ...(new Set(pins.map((slot) => slot.pinned)).size > 1 ? { pinned } : {}),
      furtherRoomIds,
      blockId,
      sessionId: id,
      startsAt: startsAt?.getTime() ?? null,
      roomId,
      minutes,
      version: version ?? this.#desk.ours.get(id) ?? 0,
    }
  }

  /** Somebody else was faster; unless it was this very act, whose answer was lost on the way. */
  #settle(act: PendingAct, standing: readonly StandingSession[]): void {
    const stands = new Map(standing.map((each) => [each.id, each]))
    const done = act.moves.every(({ to }) => {
      const there = stands.get(to.id)
      return there !== undefined && sameSlot(there, to)
    })
    if (done) this.#desk.confirm(act, standing)
    else if (act.kind === 'act') this.#desk.refuse(act, standing)
    else {
      this.#desk.drop(act)
      this.#told.dropped(act, 'moved')
    }
  }
}

const standingOf = (body: unknown): StandingSession[] =>
  (
    body as { standing: (Omit<StandingSession, 'startsAt'> & { startsAt: number | null })[] }
  ).standing.map(({ startsAt, ...session }) => ({
    ...session,
    startsAt: startsAt === null ? null : new Date(startsAt),
  }))
