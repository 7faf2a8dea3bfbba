import { useTranslations } from 'use-intl'
import { Bar, Sparkline } from '../../../../ui/charts.tsx'
import { Stat, Stats } from '../../../../ui/stat.tsx'
import type { EventFacts } from '../../queries.ts'
import type { Way } from '../ways.ts'

type EventNumbersProps = {
  readonly facts: EventFacts
  readonly growth: readonly number[]
  readonly wayTo: Way
}

/** How the event stands, in few big numbers, each with the page behind it. */
export function EventNumbers({ facts, growth, wayTo }: EventNumbersProps) {
  const t = useTranslations('reports')
  const goal = facts.proposals * facts.reviewsPerProposal
  const limit = facts.capacity ?? facts.places
  return (
    <Stats>
      <Stat
        value={facts.confirmed}
        label={t('number.registered', { limit, waiting: facts.waiting })}
        chart={<Sparkline values={[...growth]} />}
        href={wayTo('registration')}
        linkLabel={t('number.see')}
      />
      <Stat
        value={facts.proposals}
        label={t('number.proposals', { drafts: facts.drafts })}
        href={wayTo('proposals')}
        linkLabel={t('number.see')}
      />
      {goal > 0 && (
        <Stat
          value={`${facts.reviews} / ${goal}`}
          label={t('number.reviews', { reviewers: facts.reviewers })}
          chart={<Bar share={Math.min(1, facts.reviews / goal)} />}
        />
      )}
      <Stat
        value={facts.placed}
        label={t('number.sessions', { releases: facts.releases })}
        href={wayTo('agenda')}
        linkLabel={t('number.see')}
      />
      {facts.checkedIn > 0 && (
        <Stat
          value={facts.checkedIn}
          label={t('number.checkedIn', {
            share: Math.round((100 * facts.checkedIn) / Math.max(1, facts.confirmed)),
          })}
          chart={<Bar share={Math.min(1, facts.checkedIn / Math.max(1, facts.confirmed))} />}
        />
      )}
    </Stats>
  )
}
