import { useTranslations } from 'use-intl'
import { Tag, Tags } from '../../../../ui/tag.tsx'
import { verdictStates, type Counts, type VerdictState } from '../../domain/judge-rule.ts'

const tones: Record<VerdictState, 'bad' | 'warn' | 'plain' | 'good' | 'accent'> = {
  broken: 'bad',
  'at-risk': 'warn',
  'not-yet-due': 'plain',
  met: 'good',
  waived: 'accent',
}

/** How a rule stands, in a word. */
export function StateTag({ state }: { state: VerdictState }) {
  const t = useTranslations('programmes')
  return <Tag tone={tones[state]}>{t(`state.${state}`)}</Tag>
}

/** How many rules stand how; what there is none of is left out. */
export function StateCounts({ counts }: { counts: Counts }) {
  const t = useTranslations('programmes')
  return (
    <div className="mt-3">
      <Tags>
        {verdictStates
          .filter((state) => counts[state] > 0)
          .map((state) => (
            <Tag key={state} tone={tones[state]}>
              {t(`counted.${state}`, { count: counts[state] })}
            </Tag>
          ))}
      </Tags>
    </div>
  )
}
