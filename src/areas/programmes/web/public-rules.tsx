import { notFound } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { hostBySlug } from '../../accounts/queries.ts'
import { rulesOf } from '../queries/rules.ts'
import { PublicRulesPage } from './pages/public-rules-page.tsx'

/** What a programme asks of its events, for everybody. */
export async function publicRulesPage(x: Exchange): Promise<Response> {
  const { db } = x.context
  const programme = await hostBySlug(db, 'programme', x.param('programme'))
  if (!programme) throw notFound()
  const rules = (await rulesOf(db, programme.id)).filter(({ enabled }) => enabled)
  return x.page(<PublicRulesPage programme={programme} rules={rules} />, {
    caching: { tags: ['network', `host:${programme.id}`] },
  })
}
