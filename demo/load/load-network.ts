import { grantRoles } from '../../src/areas/accounts/use-cases/grant-roles.ts'
import { createCommunity } from '../../src/areas/network/use-cases/create-community.ts'
import { createProgramme } from '../../src/areas/network/use-cases/create-programme.ts'
import { createSeries } from '../../src/areas/network/use-cases/create-series.ts'
import { communities, programmes, series } from '../network.ts'
import { otherRules } from '../network/other-rules.ts'
import { saveRule } from '../../src/areas/programmes/use-cases/save-rule.ts'
import { beginWithKcdRules } from '../../src/areas/programmes/use-cases/begin-with-kcd-rules.ts'
import type { SamplePerson } from '../generate/people.ts'
import type { Stage } from './stage.ts'

/** Programmes with their stewards, communities with an organiser each, series. Ids by slug. */
export async function loadNetwork(stage: Stage, stewards: readonly SamplePerson[], now: Date) {
  const context = stage.as(stage.keeper, now.toISOString())
  const hosts = new Map<string, string>()
  for (const [at, programme] of programmes.entries()) {
    hosts.set(
      `programme:${programme.slug}`,
      await createProgramme(context, { ...programme, demo: true }),
    )
    if (programme.slug === 'kcd') await beginWithKcdRules(context, programme.slug)
    for (const rule of otherRules[programme.slug] ?? [])
      await saveRule(context, programme.slug, null, { ...rule, question: {}, advice: {} })
    const steward = stewards[at % stewards.length]
    if (steward)
      await grantRoles(
        context,
        { scope: 'programme', slug: programme.slug },
        { email: steward.email, roles: ['steward'] },
      )
  }
  const own = new Map<string, string>()
  for (const [at, { countryCode, ...community }] of communities.entries()) {
    const founder = stewards[at % stewards.length]
    const asFounder = founder ? stage.as(stage.person(founder.key), now.toISOString()) : context
    const id = await createCommunity(asFounder, { ...community, country: countryCode, demo: true })
    hosts.set(`community:${community.slug}`, id)
    own.set(community.slug, id)
  }
  const seriesIds = new Map<string, string>()
  for (const { slug, name, summary, community } of series)
    seriesIds.set(
      slug,
      await createSeries(context, {
        slug,
        name,
        summary,
        communityId: own.get(community ?? '') ?? null,
        demo: true,
      }),
    )
  return { hosts, series: seriesIds }
}
export type LoadedNetwork = Awaited<ReturnType<typeof loadNetwork>>
