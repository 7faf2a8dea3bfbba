/** A file that was given as an answer. */
export type KeptFile = {
  readonly name: string
  readonly href: string
  /** Opened by a button: an act that is written down. */
  readonly asked?: boolean
}
