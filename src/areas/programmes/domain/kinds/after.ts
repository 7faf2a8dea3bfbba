import { kind, missing, number, shouldBe } from '../measure.ts'

/** Rules about what comes after, and those about which Convite holds no data. */
export const otherKinds = {
  /** `slack`: so many percent fewer words will do. */
  'recap-published': kind<{ words: number; slack: number }>({
    fields: { words: number(1, 10_000), slack: number(0, 90) },
    place: 'news',
    measure: ({ recapWords }, { words, slack }) =>
      recapWords === null
        ? missing()
        : shouldBe(recapWords * 100 >= words * (100 - slack), { value: recapWords }),
    bounds: ({ words }) => [{ quantity: 'recap-words', min: words }],
  }),
  /** A question that the team answers, with its evidence. */
  'by-hand': kind<Record<never, never>>({
    fields: {},
    place: 'rules',
    byHand: true,
    measure: () => missing(),
  }),
} as const
