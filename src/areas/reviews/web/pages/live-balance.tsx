import { useTranslations } from 'use-intl'
import { Island } from '../../../../ui/island.tsx'
import type { ShownBalance } from '../read-balance.ts'
import { SelectionBalance, SelectionSize } from './selection-balance.tsx'

type LiveBalanceProps = {
  readonly shown: ShownBalance
  /** The id of the form whose ticks it follows. */
  readonly form: string
  /** Where the balance of the ticked is asked for. */
  readonly action: string
}

/**
 * The balance beside a list, on a phone a bar above it that opens: it follows the ticks, as far as there are scripts; a button in
 * the form asks for it without.
 */
export function LiveBalance({ shown, form, action }: LiveBalanceProps) {
  const t = useTranslations('reviews.selection')
  return (
    <aside className="balance-panel" aria-label={t('title')} data-balance={action} data-form={form}>
      <details>
        <summary>
          <h2>{t('title')}</h2>
          <span className="soft" data-size>
            <SelectionSize balance={shown.balance} />
          </span>
        </summary>
        <div id="balance" aria-live="polite">
          <SelectionBalance shown={shown} />
        </div>
      </details>
      <Island name="areas/reviews/web/islands/live-balance" />
    </aside>
  )
}
