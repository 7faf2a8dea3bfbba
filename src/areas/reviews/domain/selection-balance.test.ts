import { describe, expect, test } from 'vitest'
import {
  selectionBalance,
  selectionFacts,
  type SelectedProposal,
  type SelectedSpeaker,
} from './selection-balance.ts'

const speaker = (id: string, values: Partial<SelectedSpeaker> = {}): SelectedSpeaker => ({
  id,
  gender: '',
  firstTime: null,
  organisation: '',
  country: '',
  sponsors: false,
  ...values,
})
const proposal = (
  speakers: readonly SelectedSpeaker[],
  values: Partial<SelectedProposal> = {},
): SelectedProposal => ({ language: 'es', abstractLength: 100, ...values, speakers })
const people = (count: number, prefix: string, values: Partial<SelectedSpeaker>) =>
  Array.from({ length: count }, (_, at) => speaker(`${prefix}${at}`, values))
const none = { blind: false, noise: () => 0 }

describe('the balance of a selection', () => {
  test('counts people once, however many proposals they have', () => {
    const ana = speaker('ana', { organisation: 'Acme', country: 'MX', sponsors: true })
    const beto = speaker('beto', { organisation: 'ACME ', country: 'BR' })
    expect(
      selectionBalance([proposal([ana]), proposal([ana, beto], { language: 'pt' })], none),
    ).toEqual({
      proposals: 2,
      speakers: 2,
      firstTime: null,
      genders: [],
      languages: [
        { of: 'es', count: 1 },
        { of: 'pt', count: 1 },
      ],
      organisations: [{ of: 'Acme', count: 2 }],
      countries: [
        { of: 'BR', count: 1 },
        { of: 'MX', count: 1 },
      ],
      sponsorsPeople: 50,
    })
  })

  test('tells genders in steps of five per cent, and of no group that is small or leaves a small one', () => {
    const all = [
      proposal(people(12, 'w', { gender: 'woman' })),
      proposal(people(20, 'm', { gender: 'man' })),
      proposal(people(4, 'n', { gender: 'non-binary' })),
    ]
    expect(selectionBalance(all, none).genders).toEqual([
      { of: 'man', percent: 55 },
      { of: 'woman', percent: 35 },
    ])
    // All but four are men: to say how many would tell of the four.
    expect(
      selectionBalance([proposal(people(20, 'm', { gender: 'man' })), all[2]!], none).genders,
    ).toEqual([])
  })

  test('one box more does not tell what that person said', () => {
    // The noise decides whether a group is shown, not the true count alone.
    const six = proposal(people(6, 'w', { gender: 'woman' }))
    const rest = proposal(people(20, 'm', { gender: 'man' }))
    const shown = (moved: number) =>
      selectionBalance([six, rest], { blind: false, noise: () => moved }).genders.length
    expect([shown(-2), shown(0), shown(1), shown(2)]).toEqual([0, 0, 2, 2])
    // Fewer than five are never shown, however they are moved.
    const four = proposal(people(4, 'w', { gender: 'woman' }))
    expect(selectionBalance([four, rest], { blind: false, noise: () => 2 }).genders).toEqual([])
  })

  test('while names are hidden nothing leads to a person', () => {
    const all = [
      proposal([speaker('ana', { organisation: 'Acme', country: 'MX', sponsors: true })]),
    ]
    const { organisations, countries, sponsorsPeople } = selectionBalance(all, {
      ...none,
      blind: true,
    })
    expect([organisations, countries, sponsorsPeople]).toEqual([null, null, null])
  })
})

test('the facts for rules see groups of one company and how many organisations speak', () => {
  const of = (organisation: string) => (id: string) => speaker(id, { organisation })
  expect(
    selectionFacts([
      proposal(['a', 'b', 'c'].map(of('Acme')), { abstractLength: 950 }),
      proposal(['d', 'e', 'f'].map(of(''))),
      proposal([of('Beta')('g')]),
    ]),
  ).toEqual({
    proposals: 3,
    longestAbstract: 950,
    groups: 2,
    groupsOfOneCompany: 1,
    speakers: 7,
    speakerOrganisations: 2,
  })
  expect(selectionFacts([]).longestAbstract).toBe(null)
})
