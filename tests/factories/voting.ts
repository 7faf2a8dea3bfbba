import { sql } from 'kysely'
import { setUpVoting } from '../../src/areas/voting/use-cases/set-up-voting.ts'
import type { Context } from '../../src/platform/use-case.ts'
import { as } from '../services.ts'
import { person } from './people.ts'
import type { CalledEvent } from './proposals.ts'

const day = 86_400_000

/** Sets up a voting of an event that is open from an hour ago for a week, for whoever is signed in unless told. */
export const openVoting = (
  event: CalledEvent,
  {
    voters = 'signed-in',
    leastScores = 5,
  }: { voters?: 'signed-in' | 'registered'; leastScores?: number } = {},
): Promise<void> => {
  const now = event.owner.now().getTime()
  return setUpVoting(event.owner, event.slug, {
    opensAt: new Date(now - day / 24),
    closesAt: new Date(now + 7 * day),
    voters,
    leastScores,
  })
}

/** Somebody with a confirmed address. */
export async function voter(context: Context, name = 'Vera Voter'): Promise<Context> {
  const actor = await person(context, { name })
  await sql`update people set email_verified = true where id = ${actor.id}`.execute(context.db)
  return as(context, actor)
}
