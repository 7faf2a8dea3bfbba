import type { Placement } from './plan-moves.ts'
import { sameSlot } from './plan-moves.ts'

/** One act of an editor: where sessions stood before it and after it. */
export type Step = { readonly before: readonly Placement[]; readonly after: readonly Placement[] }

/** What one editor did and can take back, the latest last, and what they took back and can do again. */
export type MoveHistory = { readonly done: readonly Step[]; readonly undone: readonly Step[] }

export const emptyHistory: MoveHistory = { done: [], undone: [] }

/** After an act there is nothing left to do again. */
export const remember = ({ done }: MoveHistory, step: Step): MoveHistory => ({
  done: [...done, step],
  undone: [],
})

export type WayBack = {
  /** Where the sessions have to go. */
  readonly to: readonly Placement[]
  /** Those that somebody else has moved meanwhile: nothing may be moved then. */
  readonly movedByOthers: readonly string[]
  readonly history: MoveHistory
}

/**
 * The latest act taken back, or done again, given how the sessions stand now (undefined: gone). A session that does not
 * stand where this act left it was moved by somebody else: then the act leaves the history, since it would overwrite theirs.
 */
export function wayBack(
  history: MoveHistory,
  direction: 'undo' | 'redo',
  standing: (id: string) => Placement | undefined,
): WayBack | null {
  const [from, onto] =
    direction === 'undo' ? (['done', 'undone'] as const) : (['undone', 'done'] as const)
  const step = history[from].at(-1)
  if (!step) return null
  const [left, to] = direction === 'undo' ? [step.after, step.before] : [step.before, step.after]
  const movedByOthers = left
    .filter((slot) => {
      const now = standing(slot.id)
      return !now || !sameSlot(now, slot)
    })
    .map(({ id }) => id)
  const rest = { ...history, [from]: history[from].slice(0, -1) }
  return {
    to,
    movedByOthers,
    history: movedByOthers.length > 0 ? rest : { ...rest, [onto]: [...history[onto], step] },
  }
}

/** Without an act that could not be carried out. */
export const forget = (history: MoveHistory, step: Step): MoveHistory => ({
  done: history.done.filter((each) => each !== step),
  undone: history.undone.filter((each) => each !== step),
})
