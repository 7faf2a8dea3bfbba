/** A proposal of a selection, with what its speakers said of themselves; '' or null: nothing. */
export type SelectedProposal = {
  readonly language: string
  readonly abstractLength: number
  readonly speakers: readonly SelectedSpeaker[]
}
export type SelectedSpeaker = {
  readonly id: string
  readonly gender: string
  readonly firstTime: boolean | null
  readonly organisation: string
  readonly country: string
  /** Their organisation sponsors the event. */
  readonly sponsors: boolean
}

/**
 * How far the count of these people is moved before anybody sees it: a whole number from -2 to 2 that follows from who they are
 * and a secret. One more or one less of them moves it anew, so that nobody is found out by ticking one box.
 */
export type Noise = (cell: string, ids: readonly string[]) => number

/** A share of all, in steps of 5 %. */
export type Share = { readonly of: string; readonly percent: number }
export type Tally = { readonly of: string; readonly count: number }

export type SelectionBalance = {
  readonly proposals: number
  readonly speakers: number
  /** Null: too few to say so without telling of one person. */
  readonly firstTime: number | null
  readonly genders: readonly Share[]
  readonly languages: readonly Tally[]
  /** Null while names are hidden: they would tell who it is. */
  readonly organisations: readonly Tally[] | null
  readonly countries: readonly Tally[] | null
  readonly sponsorsPeople: number | null
}

const fewest = 5
const widest = 2

/**
 * The sums of a selection. Gender and first time on a stage are told as shares in steps of 5 %, moved by `noise`, and
 * only where at least five people are in the group and at least five outside it; while names are hidden, so is the share
 * of sponsors' people, and of organisations and countries there is nothing.
 */
export function selectionBalance(
  proposals: readonly SelectedProposal[],
  { blind, noise }: { readonly blind: boolean; readonly noise: Noise },
): SelectionBalance {
  const people = [
    ...new Map(
      proposals.flatMap(({ speakers }) => speakers).map((each) => [each.id, each]),
    ).values(),
  ]
  const share = (cell: string, inside: (person: SelectedSpeaker) => boolean) => {
    const moved = (name: string, of: readonly SelectedSpeaker[]) =>
      of.length + noise(name, of.map(({ id }) => id).toSorted())
    const count = moved(cell, people.filter(inside))
    const rest = moved(
      `not ${cell}`,
      people.filter((person) => !inside(person)),
    )
    // What is moved down by two is five people still.
    if (count < fewest + widest || rest < fewest + widest) return null
    return Math.round((100 * count) / (count + rest) / 5) * 5
  }
  const genders = [...new Set(people.map(({ gender }) => gender))]
    .toSorted()
    .flatMap((gender): Share[] => {
      const percent = share(`gender ${gender}`, (person) => person.gender === gender)
      return percent === null ? [] : [{ of: gender, percent }]
    })
  const sponsors = people.filter((person) => person.sponsors).length
  return {
    proposals: proposals.length,
    speakers: people.length,
    firstTime: share('first time', (person) => person.firstTime === true),
    genders: genders.toSorted((a, b) => b.percent - a.percent),
    languages: tally(proposals.map(({ language }) => language)),
    organisations: blind ? null : tally(people.map(({ organisation }) => organisation.trim())),
    countries: blind ? null : tally(people.map(({ country }) => country)),
    sponsorsPeople: blind
      ? share('sponsors', (person) => person.sponsors)
      : people.length === 0
        ? 0
        : Math.round((100 * sponsors) / people.length),
  }
}

/** How often each, the most first; nothing said ('') is left out. Names that differ only in case are one. */
function tally(values: readonly string[]): Tally[] {
  const found = new Map<string, { of: string; count: number }>()
  for (const of of values.filter(Boolean)) {
    const key = of.toLowerCase()
    const known = found.get(key)
    if (known) known.count += 1
    else found.set(key, { of, count: 1 })
  }
  return [...found.values()].toSorted((a, b) => b.count - a.count || a.of.localeCompare(b.of))
}

/** The facts of a selection that programmes' rules are held against. */
export function selectionFacts(proposals: readonly SelectedProposal[]) {
  const company = ({ organisation }: SelectedSpeaker) => organisation.trim().toLowerCase()
  const groups = proposals.filter(({ speakers }) => speakers.length >= 3)
  const speakers = new Map(
    proposals.flatMap((proposal) => proposal.speakers).map((each) => [each.id, each]),
  )
  return {
    proposals: proposals.length,
    longestAbstract:
      proposals.length > 0
        ? Math.max(...proposals.map(({ abstractLength }) => abstractLength))
        : null,
    groups: groups.length,
    groupsOfOneCompany: groups.filter((group) => {
      const [first, ...others] = group.speakers.map(company)
      return first !== '' && others.every((other) => other === first)
    }).length,
    speakers: speakers.size,
    speakerOrganisations: new Set([...speakers.values()].map(company).filter(Boolean)).size,
  }
}
