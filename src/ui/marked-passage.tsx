import { Fragment } from 'react'

/** A stretch of a text with the places in it that are to stand out. */
export type Marked = {
  readonly text: string
  readonly marks: readonly (readonly [start: number, end: number])[]
}

type Piece = { readonly text: string; readonly marked: boolean }

// Marks may overlap where a name has a word in it: each begins where the one before ended.
function pieces({ text, marks }: Marked): Piece[] {
  const found: Piece[] = []
  let at = 0
  for (const [start, end] of marks) {
    const from = Math.max(at, start)
    if (from >= end) continue
    if (from > at) found.push({ text: text.slice(at, from), marked: false })
    found.push({ text: text.slice(from, end), marked: true })
    at = end
  }
  return at < text.length ? [...found, { text: text.slice(at), marked: false }] : found
}

/** A passage of somebody's text, what matters in it marked. */
export function MarkedPassage({
  label,
  lang,
  passage,
}: {
  label: string
  lang: string
  passage: Marked
}) {
  return (
    <blockquote className="marked-passage">
      <p className="soft">{label}</p>
      <p className="whitespace-pre-line" lang={lang}>
        {pieces(passage).map(({ text, marked }, at) =>
          marked ? <mark key={at}>{text}</mark> : <Fragment key={at}>{text}</Fragment>,
        )}
      </p>
    </blockquote>
  )
}
