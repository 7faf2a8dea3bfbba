import { organiserRoles } from '../../../hosting/domain/application-content.ts'
import { kind, missing, number, shouldBe } from '../measure.ts'
import type { RuleFacts } from '../rule-facts.ts'

const applicationTo = (facts: RuleFacts, programmeId: string) =>
  facts.applications.find((each) => each.programmeId === programmeId)

/** Rules about who organises. An organiser is who holds a role in the team other than reviewer and door. */
export const teamKinds = {
  'min-organisers': kind<{ count: number }>({
    fields: { count: number(1, 50) },
    place: 'team',
    measure: ({ organisers }, { count }) => shouldBe(organisers >= count, { value: organisers }),
    bounds: ({ count }) => [{ quantity: 'organisers', min: count }],
  }),
  'min-organisations': kind<{ count: number }>({
    fields: { count: number(1, 50) },
    place: 'team',
    measure: ({ organisations }, { count }) =>
      shouldBe(organisations >= count, { value: organisations }),
    bounds: ({ count }) => [{ quantity: 'organisations', min: count }],
  }),
  /** From the application: what each organiser looks after. */
  'roles-held': kind<{ people: number }>({
    fields: { people: number(1, 10) },
    place: 'setup/hosts',
    byHand: true,
    measure(facts, { people }, programmeId) {
      const application = applicationTo(facts, programmeId)
      if (!application) return missing()
      const lacking = organiserRoles.filter((role) => (application.roles[role] ?? 0) < people)
      return shouldBe(lacking.length === 0, { value: lacking.length })
    },
    bounds: ({ people }) => [{ quantity: 'people-in-a-role', min: people }],
  }),
  'fiscal-sponsor': kind<Record<never, never>>({
    fields: {},
    place: 'setup/hosts',
    byHand: true,
    measure(facts, _, programmeId) {
      const name = applicationTo(facts, programmeId)?.fiscalSponsor ?? ''
      return name === '' ? missing() : shouldBe(true, { value: name })
    },
  }),
  'committed-sponsors': kind<{ count: number }>({
    fields: { count: number(1, 20) },
    place: 'sponsors',
    byHand: true,
    measure(facts, { count }, programmeId) {
      // Those that the team confirmed count; before it keeps them here, those that it named when it applied.
      const application = applicationTo(facts, programmeId)
      if (!application && facts.sponsors === 0) return missing()
      const value = Math.max(facts.sponsors, application?.sponsors ?? 0)
      return shouldBe(value >= count, { value })
    },
    bounds: ({ count }) => [{ quantity: 'committed-sponsors', min: count }],
  }),
  'code-of-conduct': kind<Record<never, never>>({
    fields: {},
    place: 'setup/care',
    measure: ({ hasCodeOfConduct }) => (hasCodeOfConduct ? shouldBe(true) : missing()),
  }),
} as const
