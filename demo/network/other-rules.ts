import type { RuleTemplate } from '../../src/areas/programmes/domain/kcd-rules.ts'

type OtherRule = Omit<RuleTemplate, 'key' | 'question' | 'advice'>

/**
 * What the other programmes of the demo ask, in small sets of their own. Some go well with those of the Kubernetes Community
 * Days, some are milder, and some cannot hold together with them: an event of all three sees that, and asks for a waiver.
 */
export const otherRules: Readonly<Record<string, readonly OtherRule[]>> = {
  'openinfra-days': [
    {
      kind: 'call-closes-before',
      parameters: { weeks: 4, most: 7 },
      due: { side: 'always', amount: 0, unit: 'days' },
      warnDays: 28,
      role: 'chair',
    },
    {
      kind: 'min-organisers',
      parameters: { count: 2 },
      due: { side: 'before', amount: 6, unit: 'months' },
      warnDays: 28,
      role: 'team',
    },
    {
      kind: 'sponsored-share',
      parameters: { percent: 40 },
      due: { side: 'before', amount: 4, unit: 'weeks' },
      warnDays: 14,
      role: 'chair',
    },
  ],
  ospo: [
    {
      kind: 'format',
      parameters: { format: 'talk', minutes: 30, from: 1, to: 2 },
      due: { side: 'always', amount: 0, unit: 'days' },
      warnDays: 28,
      role: 'chair',
    },
    {
      kind: 'min-break',
      parameters: { minutes: 5 },
      due: { side: 'before', amount: 4, unit: 'weeks' },
      warnDays: 14,
      role: 'chair',
    },
  ],
}
