import { saveCriterion } from '../../src/areas/reviews/use-cases/save-criterion.ts'
import { savePhase } from '../../src/areas/reviews/use-cases/save-phase.ts'
import { setUpVoting } from '../../src/areas/voting/use-cases/set-up-voting.ts'
import { daysFrom } from '../generate/clock.ts'
import type { SampleEdition } from '../generate/index.ts'
import { demoCriteria } from '../upcoming/criteria.ts'
import { firstOwner } from './first-owner.ts'
import type { Stage } from './stage.ts'

/** How the committee of the edition in review reads: what it scores, in which phases, and a voting by everybody meanwhile. */
export async function loadReading(stage: Stage, edition: SampleEdition, now: Date): Promise<void> {
  const { event } = edition
  if (!event.call) return
  const context = stage.as(firstOwner(stage, edition), event.announcedAt)
  for (const { name, weight, steps } of demoCriteria)
    await saveCriterion(context, event.slug, null, { name, weight, steps, trackId: null })
  const closed = new Date(event.call.closesAt)
  const discussion = new Date(daysFrom(now, 6))
  const phase = { reads: 'all', hiddenFields: [], speakersEdit: 'no' } as const
  await savePhase(context, event.slug, null, {
    ...phase,
    name: { es: 'Lectura a ciegas', en: 'Blind reading', pt: 'Leitura às cegas' },
    startsAt: closed,
    endsAt: discussion,
    namesHidden: true,
    others: 'after-own',
  })
  await savePhase(context, event.slug, null, {
    ...phase,
    name: { es: 'Discusión con nombres', en: 'Discussion with names', pt: 'Discussão com nomes' },
    startsAt: discussion,
    endsAt: new Date(daysFrom(now, 12)),
    namesHidden: false,
    others: 'always',
  })
  await setUpVoting(context, event.slug, {
    opensAt: closed,
    closesAt: new Date(daysFrom(now, 5)),
    voters: 'signed-in',
    leastScores: 5,
  })
}
