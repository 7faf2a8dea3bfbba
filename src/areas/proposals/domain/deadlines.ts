import type { CallState } from './call-state.ts'

/** What opens the door after the close: until when, and for which formats and tracks (none named: all). */
export type LateAccess = {
  readonly expiresAt: Date
  readonly formatIds: readonly string[]
  readonly trackIds: readonly string[]
}

/** When a call takes proposals: its own dates, those of its formats, and late access if somebody has it. */
export type Deadlines = {
  readonly opensAt: Date | null
  readonly closesAt: Date | null
  readonly formats: readonly { readonly id: string; readonly closesAt: Date | null }[]
  readonly late: LateAccess | null
}

type Choice = { readonly formatId: string | null; readonly trackId: string | null }

/** When a format closes: at its own deadline if it has one, else with the call. Null: the call has no dates. */
export const closingOf = (
  { closesAt }: Pick<Deadlines, 'closesAt'>,
  format: { readonly closesAt: Date | null } | undefined,
): Date | null => (closesAt === null ? null : (format?.closesAt ?? closesAt))

/**
 * Whether a proposal of this format and track is taken at an instant: from the opening up to, not including, the close. A code for
 * some tracks or formats takes what has not chosen yet only while it still may (`settled` false): in a draft.
 */
export function takesAt(
  deadlines: Deadlines,
  choice: Choice,
  at: Date,
  { settled = true }: { readonly settled?: boolean } = {},
): boolean {
  const { opensAt, formats, late } = deadlines
  if (!opensAt || at < opensAt) return false
  const closes = closingOf(
    deadlines,
    formats.find(({ id }) => id === choice.formatId),
  )
  return closes !== null && (at < closes || reaches(late, choice, at, settled))
}

const reaches = (
  late: LateAccess | null,
  { formatId, trackId }: Choice,
  at: Date,
  settled: boolean,
): boolean =>
  late !== null &&
  at < late.expiresAt &&
  among(late.formatIds, formatId, settled) &&
  among(late.trackIds, trackId, settled)

// What is not chosen yet may still become one of them.
const among = (ids: readonly string[], id: string | null, settled: boolean) =>
  ids.length === 0 || (id === null ? !settled : ids.includes(id))

/** The last instant at which something is taken, by whatever format; null: the call has no dates. */
export function lastClosing(deadlines: Omit<Deadlines, 'late'>): Date | null {
  const all = deadlines.formats.length > 0 ? deadlines.formats : [undefined]
  const closings = all.flatMap((format) => closingOf(deadlines, format) ?? [])
  return closings.reduce<Date | null>((last, each) => (last && last >= each ? last : each), null)
}

/** The call at an instant, counting what formats have of their own: open as long as one of them is. */
export function stateAt(deadlines: Omit<Deadlines, 'late'>, at: Date): CallState {
  const { opensAt } = deadlines
  const last = lastClosing(deadlines)
  if (!opensAt || !last) return 'none'
  if (at < opensAt) return 'soon'
  return at < last ? 'open' : 'closed'
}

/**
 * Whether a proposal may be changed at an instant. One that the committee has is bound by the deadline of its format; a draft
 * can be written on as long as some format is open.
 */
export function editableAt(
  deadlines: Deadlines,
  proposal: Choice & { readonly status: 'draft' | 'submitted' | 'withdrawn' },
  at: Date,
): boolean {
  const formats = deadlines.formats.map(({ id }) => id)
  const chosen = formats.includes(proposal.formatId ?? '')
  if (proposal.status === 'submitted' && chosen) return takesAt(deadlines, proposal, at)
  return (formats.length > 0 ? formats : [null]).some((formatId) =>
    takesAt(deadlines, { formatId, trackId: null }, at, { settled: false }),
  )
}
