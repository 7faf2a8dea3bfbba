import { useTranslations } from 'use-intl'
import { Island } from '../../../../ui/island.tsx'
import type { ShownBalance } from '../read-balance.ts'
import { SelectionBalance } from './selection-balance.tsx'

type LiveBalanceProps = {
  readonly shown: ShownBalance
  /** The id of the form whose ticks it follows. */
  readonly form: string
  /** Where the balance of the ticked is asked for. */
  readonly action: string
}

/** The balance beside a list: it follows the ticks, as far as there are scripts; a button in the form asks for it without. */
export function LiveBalance({ shown, form, action }: LiveBalanceProps) {
  const t = useTranslations('reviews.selection')
  return (
    <aside
      className="self-start xl:sticky xl:top-4"
      aria-label={t('title')}
      data-balance={action}
      data-form={form}
    >
      <h2>{t('title')}</h2>
      <div id="balance" aria-live="polite">
        <SelectionBalance shown={shown} />
      </div>
      <Island name="areas/reviews/web/islands/live-balance" />
    </aside>
  )
}
