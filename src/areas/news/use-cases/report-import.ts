import type { FileNote } from '../domain/hugo/file-note.ts'
import { noteCodes } from '../domain/hugo/file-note.ts'
import type { FileReport, HugoPost, HugoTree } from '../domain/hugo/hugo-post.ts'
import {
  countOutcomes,
  type ImportedFile,
  type ImportOutcome,
  type ImportReport,
} from '../domain/import-report.ts'
import { imagePathsOf, isAsBefore, type PostAct, type TakenBefore } from '../domain/match-post.ts'

/** What became of one post of the tree, with more remarks about its files. */
export type PostResult = {
  readonly post: HugoPost
  readonly act: PostAct['act']
  /** Null where there is no post here. */
  readonly slug: string | null
  readonly notes: ReadonlyMap<string, readonly FileNote[]>
  readonly draft: boolean
}

type Parts = {
  readonly tree: HugoTree
  readonly source: string
  readonly community: string | null
  readonly files: ReadonlyMap<string, string>
  readonly before: readonly TakenBefore[]
  readonly results: readonly PostResult[]
  /** Files that were read and belong to no post. */
  readonly loose: readonly string[]
}

/** The report of an import: every file of the tree once, with one outcome. */
export function reportImport(parts: Parts): ImportReport {
  const { tree, source, community, results, loose } = parts
  const resultOf = new Map<string, PostResult>()
  for (const result of results)
    for (const path of [
      ...result.post.sources.map((file) => file.path),
      ...imagePathsOf(result.post),
    ])
      if (!resultOf.has(path)) resultOf.set(path, result)
  // Pictures beside the tree (`../static/`) are only worth a line where a post shows them.
  const inReport = tree.report.filter(
    ({ path }) => !path.startsWith('../') || resultOf.has(path) || loose.includes(path),
  )
  const files = inReport.map((file): ImportedFile => {
    const result = resultOf.get(file.path)
    const notes = [...file.notes, ...(result?.notes.get(file.path) ?? [])]
    const outcome = outcomeOf({ ...file, notes }, result, parts)
    return {
      path: file.path,
      outcome,
      post: outcome === 'skipped' ? null : (result?.slug ?? null),
      notes,
    }
  })
  const slugs = (act: PostAct['act']) =>
    results.flatMap((result) => (result.act === act && result.slug ? [result.slug] : []))
  return {
    source,
    community,
    timeZone: tree.siteTimeZone,
    files,
    totals: countOutcomes(files),
    posts: {
      created: slugs('create'),
      updated: slugs('update'),
      unchanged: slugs('unchanged'),
      kept: slugs('keep'),
      drafts: results.flatMap(({ draft, slug }) => (draft && slug ? [slug] : [])),
    },
    suggestedEvents: results.flatMap(({ act, slug, post }) =>
      slug && (act === 'create' || act === 'update')
        ? post.suggestedEvents.map(({ name }) => ({ post: slug, name }))
        : [],
    ),
  }
}

function outcomeOf(
  { path, notes }: FileReport,
  result: PostResult | undefined,
  { source, files, before, loose }: Parts,
): ImportOutcome {
  const kinds = new Set(notes.map(({ code }) => noteCodes[code]))
  if (kinds.has('skip')) return 'skipped'
  const fresh = kinds.has('repair') ? 'repaired' : 'imported'
  const same = isAsBefore(path, { source, files }, before)
  if (!result) return same && loose.includes(path) ? 'unchanged' : fresh
  switch (result.act) {
    case 'create':
      return fresh
    case 'deleted-here':
      return 'deleted-here'
    case 'unchanged':
      return 'unchanged'
    case 'update':
      return same ? 'unchanged' : 'updated'
    case 'keep':
      return same ? 'unchanged' : 'kept-local-edits'
  }
}
