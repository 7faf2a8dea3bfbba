import { addPeople } from '../../src/areas/accounts/use-cases/add-people.ts'
import { newId } from '../../src/shared/ids.ts'
import type { Actor, Services } from '../../src/platform/use-case.ts'
import { daysFrom } from '../generate/clock.ts'
import type { SamplePerson } from '../generate/people.ts'
import { createStage, type Stage } from './stage.ts'

const keeperEmail = 'admin@example.org'
const keeperName = 'Convite demo'

/** What somebody said of themselves besides: most do, some leave it open, and a quarter were never on a stage. */
const saidOf = ({ countryCode, gender }: SamplePerson, at: number) => ({
  country: at % 9 === 4 ? '' : countryCode,
  ...(at % 4 !== 3 && { gender }),
  ...(at % 5 !== 2 && { speaksFirstTime: at % 4 === 1 }),
  emailVerified: true,
})

/** Adds the people of the demo, and one who runs its installation; the stage on which they act. */
export async function loadPeople(
  services: Services,
  people: readonly SamplePerson[],
  now: Date,
): Promise<Stage> {
  const first: Actor = { id: newId(), email: keeperEmail, name: keeperName, admin: true }
  const ids = await addPeople(
    createStage(services, first, new Map()).as(first, daysFrom(now, -400)),
    [
      {
        email: keeperEmail,
        name: keeperName,
        organisation: '',
        jobTitle: '',
        biography: '',
        lang: 'es',
        demo: true,
        admin: true,
      },
      ...people.map((person, at) => ({
        ...saidOf(person, at),
        email: person.email,
        name: person.name,
        organisation: person.organisation,
        jobTitle: person.job,
        biography: person.biography,
        lang: person.language,
        demo: true,
        admin: false,
      })),
    ],
  )
  const idOf = (email: string) => {
    const id = ids.get(email)
    if (!id) throw new Error(`${email} was not added`)
    return id
  }
  return createStage(
    services,
    { ...first, id: idOf(keeperEmail) },
    new Map(
      people.map(({ key, email, name }) => [key, { id: idOf(email), email, name, admin: false }]),
    ),
  )
}
