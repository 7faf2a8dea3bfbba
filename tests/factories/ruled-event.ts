import { beginWithKcdRules } from '../../src/areas/programmes/use-cases/begin-with-kcd-rules.ts'
import type { Actor, Context } from '../../src/platform/use-case.ts'
import { as } from '../services.ts'
import { announcedEvent } from './announced-event.ts'
import { person } from './people.ts'
import { stewardedProgramme } from './steward.ts'

/** An announced event of a programme that has the rules of the Kubernetes Community Days; its owner and steward. */
export async function ruledEvent(context: Context) {
  const owner: Actor = await person(context, { name: 'Olga Owner' })
  const brand = await stewardedProgramme(context)
  await beginWithKcdRules(as(context, brand.steward), brand.slug)
  const event = await announcedEvent(as(context, owner), {
    hosts: [{ kind: 'programme', hostId: brand.id, summary: {} }],
  })
  return { event, owner, brand }
}
