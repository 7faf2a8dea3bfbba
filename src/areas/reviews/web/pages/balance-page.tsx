import { useTranslations } from 'use-intl'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import type { ShownBalance } from '../read-balance.ts'
import { ReviewTabs } from './review-tabs.tsx'
import { SelectionBalance } from './selection-balance.tsx'

type BalancePageProps = {
  readonly slug: string
  readonly shown: ShownBalance
  readonly back: string
}

/** The balance of a selection on a page of its own, for browsers without scripts. */
export function BalancePage({ slug, shown, back }: BalancePageProps) {
  const t = useTranslations('reviews.selection')
  return (
    <ManagePage section="reviews" heading={t('title')}>
      <ReviewTabs slug={slug} current="decisions" />
      <div id="balance">
        <SelectionBalance shown={shown} />
      </div>
      <p>
        <a href={back}>{t('back')}</a>
      </p>
    </ManagePage>
  )
}
