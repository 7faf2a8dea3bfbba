import { createCommunity } from '../../src/areas/network/use-cases/create-community.ts'
import { createProgramme } from '../../src/areas/network/use-cases/create-programme.ts'
import type { Context } from '../../src/platform/use-case.ts'

let count = 0
const base = { summary: {}, description: {}, website: '', colour: '#1f7a4d', demo: false }

/** A community; the context's actor is its organiser. */
export async function community(context: Context, { slug }: { readonly slug?: string } = {}) {
  count += 1
  const chosen = slug ?? `community-${count}`
  const id = await createCommunity(context, {
    ...base,
    slug: chosen,
    name: `Community ${chosen}`,
    city: 'Lima',
    country: 'PE',
  })
  return { id, slug: chosen }
}

/** A programme; the context's actor must be an administrator. */
export async function programme(context: Context, { slug }: { readonly slug?: string } = {}) {
  count += 1
  const chosen = slug ?? `programme-${count}`
  const id = await createProgramme(context, { ...base, slug: chosen, name: `Programme ${chosen}` })
  return { id, slug: chosen }
}
