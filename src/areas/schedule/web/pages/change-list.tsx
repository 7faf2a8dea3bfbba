import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayShortDay } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import type { Place, ReleaseChange } from '../../domain/changes.ts'

type SessionChange = Exclude<ReleaseChange, { readonly kind: 'details' }>

type ChangeListProps = {
  readonly changes: readonly ReleaseChange[]
  /** Where the session of a change is shown, if it is anywhere. */
  readonly hrefOf: (change: SessionChange) => string | null
}

/** What changed, a sentence each. */
export const ChangeList = ({ changes, hrefOf }: ChangeListProps) => (
  <ul className="stack">
    {changes.map((change, at) => (
      <li key={at}>
        <Sentence change={change} hrefOf={hrefOf} />
      </li>
    ))}
  </ul>
)

type T = ReturnType<typeof useTranslations<'schedule'>>

function Sentence({
  change,
  hrefOf,
}: {
  change: ReleaseChange
  hrefOf: ChangeListProps['hrefOf']
}): ReactNode {
  const t = useTranslations('schedule')
  const { language } = usePage()
  if (change.kind === 'details') return t('change.details')
  const title = textIn(change.title, language)
  const href = hrefOf(change)
  const b = (chunks: ReactNode) => (href ? <a href={href}>{chunks}</a> : <b>{chunks}</b>)
  const said = (place: Place) => sayPlace(t, place, sayShortDay(language, place.day))
  switch (change.kind) {
    case 'added':
      return t.rich('change.added', { b, title, to: said(change.to) })
    case 'removed':
      return t.rich('change.removed', { b, title, from: said(change.from) })
    case 'moved':
      if (change.from.startsAt !== change.to.startsAt)
        return t.rich('change.moved', { b, title, from: said(change.from), to: said(change.to) })
      if (change.from.room !== change.to.room)
        return t.rich('change.movedRoom', {
          b,
          title,
          from: change.from.room ?? t('everybody'),
          to: change.to.room ?? t('everybody'),
        })
      return t.rich('change.otherLength', { b, title, until: change.to.until })
    case 'renamed':
      return t.rich('change.renamed', { b, title, before: textIn(change.before, language) })
    case 'speakers':
      return t.rich('change.speakers', {
        b,
        title,
        joined: change.joined.join(', ') || 'none',
        left: change.left.join(', ') || 'none',
      })
    case 'edited':
      return t.rich('change.edited', { b, title })
  }
}

const sayPlace = (t: T, { from, room }: Place, day: string) =>
  t('place', { day, from, room: room ?? 'none' })
