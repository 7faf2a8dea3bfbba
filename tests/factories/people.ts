import { findOrInvitePerson } from '../../src/areas/accounts/use-cases/find-or-invite-person.ts'
import { transact, type Actor, type Context } from '../../src/platform/use-case.ts'

type Traits = { readonly name?: string; readonly email?: string; readonly admin?: boolean }

let count = 0

/** A person who can act: pass it as `actor` of a context. Everybody gets an address of their own. */
export async function person(
  context: Context,
  { name, email, admin = false }: Traits = {},
): Promise<Actor> {
  count += 1
  const called = name ?? `Person ${count}`
  const address =
    email ?? `${called.toLowerCase().replace(/[^a-z0-9]+/g, '.')}.${count}@example.org`
  const found = await transact({ ...context, actor: null }, (work) =>
    findOrInvitePerson(work, { email: address, name: called }),
  )
  return { id: found.id, email: found.email, name: found.name, admin }
}
