import { textField } from './front-fields.ts'
import type { FrontMap } from './front-value.ts'
import { plainProse } from './plain-prose.ts'
import { plainTitle } from './plain-title.ts'

const longest = 280

function clip(text: string): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest)
  const sentence = cut.search(/[.!?…](?=\s+\S*$)/u)
  const end = Math.max(
    cut.lastIndexOf('. '),
    cut.lastIndexOf('! '),
    cut.lastIndexOf('? '),
    sentence,
  )
  return end > longest / 2 ? cut.slice(0, end + 1) : `${cut.slice(0, cut.lastIndexOf(' '))}…`
}

/** A post's summary in plain text: its own, else what stands before `<!--more-->`, else its first paragraph, shortened. */
export function readSummary(front: FrontMap, lead: string, body: string): string {
  const own = plainTitle(textField(front, 'summary', 'description', 'excerpt', 'abstract'))
  if (own) return own
  const text = plainProse(lead || body)
  const paragraph = lead
    ? text
    : (text.split(/\n\n+/u).find((each) => each.length > 40) ?? text.split(/\n\n+/u)[0] ?? '')
  return clip(paragraph.replace(/\s+/gu, ' ').trim())
}
