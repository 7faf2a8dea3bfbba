import type { FileNote } from './hugo/file-note.ts'

/**
 * What became of a file. `imported` and `repaired` (with what, in its notes) came in now; `updated` changed a post that
 * had come in before; `unchanged` had come in before as it is; `kept-local-edits` changed, but so did the post here,
 * which stays; `deleted-here` came in before and was deleted here; `skipped` was left out (why, in its notes).
 */
export const importOutcomes = [
  'imported',
  'repaired',
  'updated',
  'unchanged',
  'kept-local-edits',
  'deleted-here',
  'skipped',
] as const
export type ImportOutcome = (typeof importOutcomes)[number]

export type ImportedFile = {
  readonly path: string
  readonly outcome: ImportOutcome
  /** The slug of the post it belongs to here. */
  readonly post: string | null
  readonly notes: readonly FileNote[]
}

export type ImportReport = {
  readonly source: string
  /** Whose posts they became; null for none. */
  readonly community: string | null
  readonly timeZone: string
  /** Every file of the tree, once, in the order of paths. */
  readonly files: readonly ImportedFile[]
  /** Adds up to the number of files. */
  readonly totals: Readonly<Record<ImportOutcome, number>>
  readonly posts: {
    readonly created: readonly string[]
    readonly updated: readonly string[]
    readonly unchanged: readonly string[]
    readonly kept: readonly string[]
    /** Of those created: not published, since they are drafts, have no date or have expired. */
    readonly drafts: readonly string[]
  }
  readonly suggestedEvents: readonly { readonly post: string; readonly name: string }[]
}

/** How many files had each outcome. */
export const countOutcomes = (
  files: readonly Pick<ImportedFile, 'outcome'>[],
): Record<ImportOutcome, number> =>
  Object.fromEntries(
    importOutcomes.map((outcome) => [
      outcome,
      files.filter((file) => file.outcome === outcome).length,
    ]),
  ) as Record<ImportOutcome, number>
