import type { Language } from '../../src/shared/localized-text.ts'
import type { FormatKey } from '../types.ts'
import { closings, shapes } from './phrases/abstracts.ts'
import type { Random } from './random.ts'
import type { TopicTexts } from './topics/topic.ts'

/** The sentence that was written for the title at `index`; lists are shorter than the titles. */
const nth = (sentences: string[], index: number): string =>
  sentences[index % sentences.length] ?? ''

/** The abstract for the title at `index` of its format: problem, what the session does, what one takes home. */
export function abstractOf(
  texts: TopicTexts,
  language: Language,
  format: FormatKey,
  index: number,
  draw: Random,
): string {
  const why = nth(texts.why, index)
  const what = nth(texts.what, index)
  const learn = draw.pick(texts.learn)
  const last = draw.pick(closings[language])
  if (format === 'lightning') return [why, draw.pick(shapes.lightning[language])].join(' ')
  if (format === 'panel') return [why, draw.pick(shapes.panel[language]), learn].join(' ')
  if (format === 'workshop')
    return [why, ...draw.shuffle(shapes.workshop[language]).slice(0, 2), learn].join(' ')
  const paragraphs = draw.chance(0.5) ? `${why} ${what}\n\n${learn}` : `${why}\n\n${what} ${learn}`
  return draw.chance(0.7) ? `${paragraphs} ${last}` : paragraphs
}
