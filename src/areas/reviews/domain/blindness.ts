type Reader = {
  /** The call is read blind. */
  readonly blind: boolean
  /** The reader looks after the whole (chair, owner), and does not only review. */
  readonly maySeeRanking: boolean
  /** The reader asked to see who it is. */
  readonly revealed: boolean
}

/** Whether a reader sees who proposes: in a blind call only who chairs it, and only when they ask. */
export const seesSpeakers = ({ blind, maySeeRanking, revealed }: Reader): boolean =>
  !blind || (maySeeRanking && revealed)
