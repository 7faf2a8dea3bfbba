import { languages, type LocalizedText } from '../localized-text.ts'
import type { QuestionOption } from './question.ts'
import { freeSlug, slugOf } from '../slug.ts'

/**
 * The options of a question from texts with one option a line, in as many languages as were typed, line by line the
 * same option. An option that keeps its words in one language keeps its slug: answers point to it.
 */
export function optionsFromLines(
  lines: LocalizedText,
  present: readonly QuestionOption[],
): QuestionOption[] {
  const columns = languages.map((language) => ({
    language,
    lines: (lines[language] ?? '').split('\n').map((line) => line.trim()),
  }))
  const count = Math.max(...columns.map((column) => column.lines.length))
  const options: QuestionOption[] = []
  const taken = new Set<string>()
  for (let n = 0; n < count; n += 1) {
    const label: LocalizedText = Object.fromEntries(
      columns.flatMap((column) =>
        column.lines[n] ? [[column.language, column.lines[n]] as const] : [],
      ),
    )
    const words = Object.values(label)[0]
    if (words === undefined) continue
    const same = present.find(
      (option) =>
        !taken.has(option.slug) &&
        languages.some((language) => label[language] && label[language] === option.label[language]),
    )
    const slug = same?.slug ?? freeSlug(slugOf(words, 'option'), taken)
    taken.add(slug)
    options.push({ slug, label })
  }
  return options
}

/** The options as texts to edit, one option a line. */
export const linesOfOptions = (options: readonly QuestionOption[]): LocalizedText =>
  Object.fromEntries(
    languages.map((language) => [
      language,
      options.some(({ label }) => label[language])
        ? options.map(({ label }) => label[language] ?? '').join('\n')
        : '',
    ]),
  )
