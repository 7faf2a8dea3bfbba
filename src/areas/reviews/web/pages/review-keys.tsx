import { useTranslations } from 'use-intl'
import { Dialog, DialogButton } from '../../../../ui/dialog.tsx'
import { Island } from '../../../../ui/island.tsx'

const keys = [
  'score',
  'criterion',
  'abstain',
  'comment',
  'leave',
  'save',
  'undo',
  'next',
  'previous',
  'list',
] as const
const strokes: Record<(typeof keys)[number], string> = {
  score: '1 – 5',
  criterion: '↑ ↓',
  abstain: 'a',
  comment: 'c',
  leave: 'Esc',
  save: 's',
  undo: 'u',
  next: 'j',
  previous: 'k',
  list: '?',
}

/** The keyboard shortcuts of the queue: a button, the list that it and `?` open, and the script behind them. */
export function ReviewKeys() {
  const t = useTranslations('reviews')
  return (
    <>
      <DialogButton opens="review-keys" kind="plain">
        {t('keys.open')} <kbd>?</kbd>
      </DialogButton>
      <Dialog id="review-keys" title={t('keys.open')}>
        <dl className="definitions">
          {keys.map((key) => (
            <div key={key}>
              <dt className="w-20 shrink-0">
                <kbd>{strokes[key]}</kbd>
              </dt>
              <dd>{t(`keys.${key}`)}</dd>
            </div>
          ))}
        </dl>
        <p className="choice mt-4">
          <input type="checkbox" className="checkbox" id="keys-on" data-keys-on defaultChecked />{' '}
          <label htmlFor="keys-on">{t('keys.on')}</label>
        </p>
        <Island name="areas/reviews/web/islands/review-keys" />
      </Dialog>
    </>
  )
}
