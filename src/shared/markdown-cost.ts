// Each of these takes the parser about a quarter of a second; what people write needs a hundredth of it.
const mostWork = { marks: 4_000_000, words: 25_000_000, cells: 30_000 }
const shortWord = 500

/**
 * Whether a text was made to keep the Markdown parser busy: its work grows with the square of the marks of emphasis
 * in one paragraph and of the length of one word, and with columns times rows of a table, so that 20 kB can take it
 * minutes. Reads the text once.
 */
export function isCostly(text: string): boolean {
  const work = { marks: 0, words: 0, cells: 0 }
  for (const paragraph of text.split(/\n[ \t]*\n/u)) {
    const marks = countOf(paragraph, /[*_~]+/gu)
    work.marks += marks * marks
    work.cells += tableCells(paragraph.split('\n'))
  }
  for (const { length } of text.split(/\s+/u)) if (length > shortWord) work.words += length * length
  return work.marks > mostWork.marks || work.words > mostWork.words || work.cells > mostWork.cells
}

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

// The parser fills each row up to the number of columns.
function tableCells(lines: readonly string[]): number {
  let columns = 0
  for (const line of lines) columns = Math.max(columns, countOf(line, /\|/gu))
  return columns * lines.length
}
