import type { Step } from '../../domain/editor/move-history.ts'
import type { Placement } from '../../domain/editor/plan-moves.ts'

/** Moves that belong together and are not saved yet. `version` null: as an earlier act of ours that waits will leave it. */
export type PendingAct = {
  readonly kind: 'act' | 'undo' | 'redo'
  readonly step: Step
  readonly moves: readonly { readonly to: Placement; readonly version: number | null }[]
}
