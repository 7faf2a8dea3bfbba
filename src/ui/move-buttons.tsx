import { useTranslations } from 'use-intl'
import { Button } from './button.tsx'
import type { Direction } from '../shared/move-in-order.ts'

type Props = {
  readonly action: string
  /** What is moved. */
  readonly name: string
  readonly first: boolean
  readonly last: boolean
}

/** One place up, one place down; at either end only the way that is left. */
export function MoveButtons({ action, name, first, last }: Props) {
  const t = useTranslations('ui')
  const button = (direction: Direction, sign: string) => (
    <Button
      kind="quiet"
      size="small"
      name="direction"
      value={direction}
      aria-label={t(`move.${direction}`, { name })}
    >
      <span aria-hidden="true">{sign}</span>
    </Button>
  )
  return (
    <form method="post" action={action} className="mt-0 flex w-fit gap-2 max-sm:ml-auto">
      {!first && button('up', '↑')}
      {!last && button('down', '↓')}
    </form>
  )
}
