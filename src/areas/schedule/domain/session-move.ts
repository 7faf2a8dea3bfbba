import { AppError } from '../../../shared/app-error.ts'

/** Where a session is to stand. Without a time it waits for a place; without a room it is for everybody. */
export type SessionSlot = {
  readonly startsAt: Date | null
  readonly roomId: string | null
  readonly minutes: number
}

/** A session that is to stand elsewhere; `version` is the one that whoever moves it has seen. */
export type SessionMove = Omit<SessionSlot, 'minutes'> & {
  readonly sessionId: string
  /** Absent: as long as it is. */
  readonly minutes?: number
  readonly version: number
}

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
