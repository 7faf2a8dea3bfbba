import { useTranslations } from 'use-intl'
import { Button } from '../../../../ui/button.tsx'

type UndoReviewProps = {
  readonly action: string
  readonly last: { readonly code: string; readonly title: string }
}

/** Takes back what the reader saved last. */
export function UndoReview({ action, last }: UndoReviewProps) {
  const t = useTranslations('reviews')
  return (
    <form method="post" action={action}>
      <input type="hidden" name="proposal" value={last.code} />
      <Button kind="plain" data-key="u" title={last.title}>
        {t('undo')}
      </Button>
    </form>
  )
}
