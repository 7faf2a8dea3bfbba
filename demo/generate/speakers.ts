import type { Language } from '../../src/shared/localized-text.ts'
import type { FormatKey } from '../types.ts'
import type { SamplePerson } from './people.ts'
import type { Random } from './random.ts'

const MOST_PER_PERSON = 3

const many: Record<FormatKey, (draw: Random) => number> = {
  keynote: () => 1,
  lightning: () => 1,
  talk: (draw) => (draw.chance(0.28) ? 2 : 1),
  workshop: (draw) => draw.whole(1, 3),
  panel: () => 3,
}

/**
 * Keys of one to three people for a proposal, of whom nobody has more than three proposals (counted in `taken`).
 * A group of three has a woman in it and is not all of one organisation, as the programme asks.
 */
export function speakersFor(
  proposal: { language: Language; format: FormatKey },
  people: SamplePerson[],
  taken: Map<string, number>,
  draw: Random,
): string[] {
  const wanted = many[proposal.format](draw)
  const load = (person: SamplePerson): number => taken.get(person.key) ?? 0
  const free = draw
    .shuffle(people)
    .filter((person) => load(person) < MOST_PER_PERSON)
    .toSorted((a, b) => load(a) - load(b))
  const speak = (person: SamplePerson): boolean =>
    proposal.language === 'en' || person.language === proposal.language
  const first = free.find(speak) ?? free[0]
  if (!first) throw new RangeError('too few people for so many proposals')
  const chosen = [first]
  while (chosen.length < wanted) {
    const left = wanted - chosen.length
    const needsWoman =
      wanted >= 3 && left === 1 && chosen.every((person) => person.gender !== 'woman')
    const needsOther =
      wanted >= 3 && left === 1 && new Set(chosen.map((person) => person.organisation)).size === 1
    const next = free.find(
      (person) =>
        !chosen.includes(person) &&
        (!needsWoman || person.gender === 'woman') &&
        (!needsOther || person.organisation !== first.organisation),
    )
    if (!next) break
    chosen.push(next)
  }
  for (const person of chosen) taken.set(person.key, load(person) + 1)
  return chosen.map((person) => person.key)
}
