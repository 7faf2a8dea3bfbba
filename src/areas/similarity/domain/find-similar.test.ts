import { describe, expect, it } from 'vitest'
import { countTerms } from '../../../engines/similarity/terms.ts'
import { exampleProposals } from './example-proposals.ts'
import { finderOver } from './find-similar.ts'
import { levelOf } from './likeness.ts'
import { readProposal } from './read-proposal.ts'

type Name = keyof typeof exampleProposals
const languageOf = (name: Name) => (name.endsWith('Pt') ? 'pt' : name.endsWith('En') ? 'en' : 'es')
const names = Object.keys(exampleProposals) as Name[]
const texts = new Map(
  names.map((name) => {
    const { title, text } = exampleProposals[name]
    return [name, readProposal({ title, abstract: text, lang: languageOf(name) })]
  }),
)
const finder = finderOver(
  names.map((name) => ({
    id: name,
    lang: languageOf(name),
    counts: countTerms(texts.get(name)!.terms),
  })),
)

/** All pairs that are found, as their names. */
const found = names.flatMap((one) =>
  finder
    .candidates(one)
    .filter((other) => one < other)
    .flatMap((other) => {
      const likeness = finder.compare(texts.get(one)!, texts.get(other as Name)!, other)
      return likeness ? [{ pair: `${one} ${other}`, ...likeness }] : []
    }),
)

describe('proposals that are one idea', () => {
  it('are found reworded and in other languages, and proposals on the same subject are not', () => {
    expect(found.map(({ pair }) => pair).toSorted()).toEqual([
      'argoEn argoEs',
      'bankEn bankEs',
      'bankEn bankPt',
      'bankEn bankReworded',
      'bankEs bankPt',
      'bankEs bankReworded',
      'bankPt bankReworded',
      'dripEn dripPt',
      'otelCostEs otelCostPt',
    ])
  })

  it('show what they have in common, in both languages', () => {
    const { passages } = found.find(({ pair }) => pair === 'argoEn argoEs')!
    const marked = passages.map(({ one, other }) => [
      one.marks.map(([start, end]) => one.text.slice(start, end)),
      other.marks.map(([start, end]) => other.text.slice(start, end)),
    ])
    expect(marked[0]![0]).toContain('ApplicationSets')
    expect(marked[0]![1]).toContain('ApplicationSets')
    expect(marked[0]![0]!.length).toBe(marked[0]![1]!.length)
  })

  it('are compared alike whichever comes first', () => {
    const [a, b] = [texts.get('bankEs')!, texts.get('bankEn')!]
    const there = finder.compare(a, b, 'bankEn')!
    const back = finder.compare(b, a, 'bankEs')!
    expect(back.score).toBeCloseTo(there.score, 6)
  })

  it('are one text when nothing differs', () => {
    const same = texts.get('cephEn')!
    const likeness = finder.compare(same, same, 'cephEn')!
    expect([likeness.score > 0.999, levelOf(likeness.score)]).toEqual([true, 'text'])
  })
})

it('an empty proposal is like nothing', () => {
  const empty = readProposal({ title: '', abstract: '', lang: 'es' })
  expect(empty.terms).toEqual([])
  const alone = finderOver([{ id: 'a', lang: 'es', counts: countTerms(empty.terms) }])
  expect([alone.candidates('a'), alone.candidates('b'), alone.compare(empty, empty, 'a')]).toEqual([
    [],
    [],
    null,
  ])
})
