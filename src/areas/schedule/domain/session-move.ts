import { AppError } from '../../../shared/app-error.ts'

/** Where a session is to stand. Without a time it waits for a place; without a room it is for everybody. */
export type SessionSlot = {
  readonly startsAt: Date | null
  readonly roomId: string | null
  readonly minutes: number
  /** The other rooms of a session across several. */
  readonly furtherRoomIds: readonly string[]
  /** The block whose part it is: then it has no time of its own. */
  readonly blockId: string | null
  /** Stays where it is when a search or a repair moves sessions. */
  readonly pinned: boolean
}

/**
 * A session that is to stand elsewhere; `version` is the one that whoever moves it has seen. What is absent stays as it is, but
 * for the block: what gets a time of its own leaves it.
 */
export type SessionMove = Pick<SessionSlot, 'startsAt' | 'roomId'> &
  Partial<SessionSlot> & { readonly sessionId: string; readonly version: number }

/** How a session stands now, and who moved it last, where the log knows. */
export type StandingSession = SessionSlot & {
  readonly id: string
  readonly version: number
  readonly movedBy: string | null
}

/** Some of the sessions were moved by somebody else since they were seen: nothing was moved. */
export class MovedSince extends AppError {
  /** How those sessions stand now. */
  readonly standing: readonly StandingSession[]

  constructor(standing: readonly StandingSession[]) {
    super('moved-since', { count: standing.length })
    this.standing = standing
  }
}
