import type { LocalizedText } from '../../../shared/localized-text.ts'

/** Where a proposal could go, and what waits for its speakers already. */
export type HandoverChoices = {
  /** Calls of other hosts, one for each of their tracks; `value` is `call` or `call:track`. */
  readonly to: readonly {
    readonly value: string
    readonly host: string
    readonly track: LocalizedText | null
  }[]
  /** The host for which the speakers are asked already. */
  readonly asked: string | null
}
