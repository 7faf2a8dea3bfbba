import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { recogniseThemes } from '../src/areas/themes/domain/recognise-themes.ts'
import type { Bench, Figure } from './figure.ts'
import labelled from './themes/labelled-texts.json' with { type: 'json' }

type Part = 'tuning' | 'held-out' | 'unseen'

const found = (text: string, lang: string) =>
  new Set(recogniseThemes(text, lang).map(({ theme }) => theme))

/** Pairs of a text and a theme: how many were found rightly, wrongly, and not at all; each mistake is printed. */
function compare(part: Part) {
  let [right, wrong, missed] = [0, 0, 0]
  for (const { id, text, lang, themes } of labelled.filter((one) => one.part === part)) {
    const hits = found(text, lang)
    const extra = [...hits].filter((theme) => !themes.includes(theme))
    const lacking = themes.filter((theme) => !hits.has(theme))
    right += themes.length - lacking.length
    wrong += extra.length
    missed += lacking.length
    for (const hit of recogniseThemes(text, lang).filter(({ theme }) => extra.includes(theme)))
      console.log(
        `  ${id} wrongly ${hit.theme}: “${hit.words}” (${hit.why.rule} ${hit.why.by ?? ''})`,
      )
    if (lacking.length > 0) console.log(`  ${id} missed ${lacking.join(', ')}`)
  }
  return {
    precision: right / (right + wrong),
    recall: right / (right + missed),
    right,
    wrong,
    missed,
  }
}

function figures(part: Part): Figure[] {
  const { precision, recall, right, wrong, missed } = compare(part)
  const detail = `${right} right, ${wrong} wrong, ${missed} missed`
  return [
    { what: `Precision, ${part} texts`, measured: precision, target: 0.95, must: 'reach', detail },
    { what: `Recall, ${part} texts`, measured: recall, target: 0.9, must: 'reach', detail },
  ]
}

/** Texts a second, over the labelled texts again and again for a second. */
function speed(): Figure {
  for (const { text } of labelled) recogniseThemes(text)
  const began = performance.now()
  let texts = 0
  while (performance.now() - began < 1000)
    for (const { text } of labelled) {
      recogniseThemes(text)
      texts += 1
    }
  const measured = texts / ((performance.now() - began) / 1000)
  return { what: 'Texts read', measured, target: 2000, must: 'reach', unit: 'a second' }
}

/** What is found in each text file of a folder, with the words: for reading, no figure. */
async function show(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).toSorted()) {
    const text = await readFile(join(folder, name), 'utf8')
    console.log(`\n${name}`)
    const themes = Map.groupBy(recogniseThemes(text), ({ theme }) => theme)
    for (const [theme, hits] of themes)
      console.log(
        `  ${theme}: ${hits.map(({ words, why }) => `“${words}” (${why.rule}${why.by ? ` ${why.by}` : ''})`).join(', ')}`,
      )
  }
}

/** How well themes are recognised in texts labelled by hand, and how fast. */
export const themes: Bench = {
  name: 'themes',
  async measure() {
    const folder = process.argv[3]
    if (folder) await show(folder)
    return [...figures('tuning'), ...figures('held-out'), ...figures('unseen'), speed()]
  },
}
