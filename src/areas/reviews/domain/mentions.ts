import { foldText } from '../../proposals/domain/fold-text.ts'

type Member = { readonly id: string; readonly name: string }

/**
 * Who is mentioned in a comment, as `@Ana María López` or with the first name alone where only one member has it; accents
 * and case do not matter. The longest name that fits counts. Each once, in the order of the text.
 */
export function mentionsIn(body: string, members: readonly Member[]): readonly string[] {
  const names = new Map<string, Set<string>>()
  const add = (name: string, id: string) => {
    if (name !== '') names.set(name, (names.get(name) ?? new Set()).add(id))
  }
  for (const { id, name } of members) {
    const whole = foldText(name).text.trim()
    add(whole, id)
    const [first = ''] = whole.split(/\s+/)
    if (first !== whole) add(first, id)
  }
  const longestFirst = [...names].toSorted(([a], [b]) => b.length - a.length)
  const text = foldText(body).text
  const found = new Set<string>()
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}_.])@/gu)) {
    const after = text.slice(index + 1)
    const match = longestFirst.find(
      ([name]) => after.startsWith(name) && !/^[\p{L}\p{N}_]/u.test(after.slice(name.length)),
    )
    // A name that two members share says nothing of which.
    if (match?.[1].size === 1) for (const id of match[1]) found.add(id)
  }
  return [...found]
}
