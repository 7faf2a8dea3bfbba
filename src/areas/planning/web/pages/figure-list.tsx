import { useTranslations } from 'use-intl'
import { Tag } from '../../../../ui/tag.tsx'
import type { RuleFigure } from '../../domain/plan.ts'
import { useFigureWords } from './figure-words.ts'

/** What a timetable costs by rule, in words; what cannot be stands first, and is marked. */
export function FigureList({ figures }: { figures: readonly RuleFigure[] }) {
  const t = useTranslations('planning')
  const say = useFigureWords()
  const sorted = figures.toSorted(
    (a, b) => Number(b.level === 'hard') - Number(a.level === 'hard') || b.cost - a.cost,
  )
  if (sorted.length === 0) return <p>{t('figures.none')}</p>
  return (
    <ul>
      {sorted.map((figure) => (
        <li key={figure.rule}>
          {figure.level === 'hard' && (
            <>
              <Tag tone="bad">{t('figures.cannotBe')}</Tag>{' '}
            </>
          )}
          {t(`rules.${figure.rule}`)}: {say(figure)}
        </li>
      ))}
    </ul>
  )
}
