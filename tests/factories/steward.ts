import { grantRoles } from '../../src/areas/accounts/use-cases/grant-roles.ts'
import type { Actor, Context } from '../../src/platform/use-case.ts'
import { as } from '../services.ts'
import { programme } from './hosts.ts'
import { person } from './people.ts'

/** A programme with a steward of its own. */
export async function stewardedProgramme(
  context: Context,
): Promise<{ id: string; slug: string; steward: Actor }> {
  const steward = await person(context, { name: 'Steward' })
  const asAdmin = as(context, { ...steward, admin: true })
  const brand = await programme(asAdmin)
  await grantRoles(
    asAdmin,
    { scope: 'programme', slug: brand.slug },
    { email: steward.email, roles: ['steward'] },
  )
  return { ...brand, steward }
}
