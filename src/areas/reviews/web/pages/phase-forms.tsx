import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { ConfirmDanger } from '../../../../ui/confirm-danger.tsx'
import { Details } from '../../../../ui/details.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import type { ReadingPhase } from '../../../proposals/domain/blindness.ts'
import type { PhaseSettings } from '../../../proposals/queries/reading-phase.ts'
import { PhaseForm } from './phase-form.tsx'

type PhaseFormsProps = {
  readonly slug: string
  readonly phases: readonly PhaseSettings[]
  /** The one that holds. */
  readonly now: ReadingPhase
  /** Of the event. */
  readonly timeZone: string
  readonly rejected?: Rejected
}

/** When the committee reads how: each phase in a form of its own, and an empty one for the next. */
export function PhaseForms({ slug, phases, now, timeZone, rejected }: PhaseFormsProps) {
  const t = useTranslations('reviews.phases')
  const { language } = usePage()
  const base = `/${language}/manage/events/${slug}/reviews/setup/phases`
  const refused = typedText(rejected?.typed, 'id')
  const when = (instant: Date) => sayInstant(language, instant, timeZone)
  const dates = ({ startsAt, endsAt }: PhaseSettings) =>
    [startsAt && t('from', { when: when(startsAt) }), endsAt && t('to', { when: when(endsAt) })]
      .filter(Boolean)
      .join(' ')
  const holds = (phase: PhaseSettings) =>
    phase.startsAt?.getTime() === now.startsAt?.getTime() && now.name !== null
  return (
    <section className="section" id="phases">
      <h2>{t('title')}</h2>
      <p className="soft">
        {phases.length > 0 ? t('lead') : t(now.namesHidden ? 'noneBlind' : 'none')}
      </p>
      {phases.map((phase) => (
        <Details
          key={phase.id}
          open={refused === phase.id}
          summary={
            <>
              {[textIn(phase.name, language), dates(phase)].filter(Boolean).join(' · ')}{' '}
              {holds(phase) && <Tag tone="good">{t('now')}</Tag>}
            </>
          }
        >
          <PhaseForm
            action={base}
            phase={phase}
            timeZone={timeZone}
            {...(rejected && refused === phase.id && { rejected })}
          />
          <ConfirmDanger
            action={`${base}/delete`}
            label={t('delete')}
            hidden={{ id: phase.id }}
            consequence={<p>{t('deleteConsequence')}</p>}
          />
        </Details>
      ))}
      <Details summary={t('add')} open={rejected !== undefined && refused === ''}>
        <PhaseForm
          action={base}
          timeZone={timeZone}
          {...(rejected && refused === '' && { rejected })}
        />
      </Details>
    </section>
  )
}
