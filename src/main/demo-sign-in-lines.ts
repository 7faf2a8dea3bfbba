import { demoSignIns } from '../areas/accounts/queries.ts'
import type { Services } from '../platform/use-case.ts'

/** What a newcomer reads at the start: as whom they can sign in to the demo; nothing without a demo. */
export async function demoSignInLines({ db, demo, config }: Services): Promise<string[]> {
  if (!demo()) return []
  const people = await demoSignIns(db)
  return [
    `Sign in at ${config.url}/en/sign-in as somebody of the demo; ${config.mail ? 'their mail reaches nobody' : `their mail is shown at ${config.url}/dev/mail`}:`,
    ...people.map(
      (person) =>
        `  ${person.email}  ${person.admin ? 'runs the installation' : person.parts.map((part) => part.role).join(', ') || 'speaker'}`,
    ),
  ]
}
