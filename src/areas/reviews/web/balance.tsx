import type { Exchange } from '../../../platform/http/exchange.tsx'
import { parse } from '../../../platform/http/forms.ts'
import { selectionForm } from './forms.ts'
import { BalancePage } from './pages/balance-page.tsx'
import { readBalance } from './read-balance.ts'

/** The balance of what is ticked, as a page; where there are scripts it replaces the one beside the list. */
export async function balancePage(x: Exchange): Promise<Response> {
  const form = parse(selectionForm, await x.form())
  const { proposal, alone } = form.ok ? form.data : { proposal: [], alone: false }
  const shown = await readBalance(x, { codes: proposal, withDecided: !alone })
  return x.page(
    <BalancePage
      slug={x.scope!.slug}
      shown={shown}
      back={x.path('manage', 'events', x.scope!.slug, 'reviews', 'decisions')}
    />,
  )
}
