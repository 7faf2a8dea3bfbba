import type { FileNote } from '../../areas/news/domain/hugo/file-note.ts'
import {
  importOutcomes,
  type ImportedFile,
  type ImportReport,
} from '../../areas/news/domain/import-report.ts'
import { translator } from '../../platform/i18n/messages.ts'
import type { Language } from '../../shared/localized-text.ts'

const longest = 90
const quoted = (text: string) => {
  const line = text.replace(/\s+/gu, ' ').trim()
  return `“${line.length > longest ? `${line.slice(0, longest)}…` : line}”`
}

/** The report of an import as lines for a terminal: each file with what became of it and why, then the sums. */
export function sayImport(report: ImportReport, language: Language): string[] {
  const t = translator(language, 'news')
  const noteLine = ({ code, detail, before, after }: FileNote) => {
    const change = [before, after].flatMap((text) => (text ? [quoted(text)] : [])).join(' → ')
    return `    ${t(`import.notes.${code}`, { detail })}${change ? ` ${change}` : ''}`
  }
  const fileLines = ({ path, outcome, post, notes }: ImportedFile) => [
    `${t(`import.outcomes.${outcome}`).padEnd(12)}  ${path}${post ? `  →  ${post}` : ''}`,
    // What stays as it was needs no explanation twice.
    ...(outcome === 'unchanged' || outcome === 'deleted-here' ? [] : notes.map(noteLine)),
  ]
  const { totals, posts, files, suggestedEvents } = report
  const changed = posts.created.length + posts.updated.length
  return [
    ...files.flatMap(fileLines),
    '',
    t('import.files', { count: files.length }),
    ...importOutcomes
      .filter((outcome) => totals[outcome] > 0)
      .map(
        (outcome) => `${String(totals[outcome]).padStart(7)}  ${t(`import.outcomes.${outcome}`)}`,
      ),
    t('import.posts', {
      created: posts.created.length,
      updated: posts.updated.length,
      unchanged: posts.unchanged.length,
      kept: posts.kept.length,
    }),
    ...(posts.drafts.length > 0
      ? [t('import.drafts', { count: posts.drafts.length, posts: posts.drafts.join(', ') })]
      : []),
    ...(suggestedEvents.length > 0
      ? [t('import.suggestions', { count: suggestedEvents.length })]
      : []),
    ...(changed === 0 ? [t('import.nothingChanged')] : []),
  ]
}
