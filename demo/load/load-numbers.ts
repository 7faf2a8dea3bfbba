import { agreeToBeNamed } from '../../src/areas/reviews/use-cases/agree-to-be-named.ts'
import { publishNumbers } from '../../src/areas/reviews/use-cases/publish-numbers.ts'
import { daysFrom } from '../generate/clock.ts'
import type { SampleEdition } from '../generate/index.ts'
import { firstOwner } from './first-owner.ts'
import type { Stage } from './stage.ts'

/** The largest edition shows the public how its agenda came about, and most of its committee by name. */
export async function loadNumbers(stage: Stage, edition: SampleEdition, now: Date): Promise<void> {
  const { event, team } = edition
  const reviewers = team.filter(({ roles }) => roles.includes('reviewer'))
  for (const { person } of reviewers.slice(0, 7))
    await agreeToBeNamed(stage.as(stage.person(person), daysFrom(now, -6)), event.slug, true)
  await publishNumbers(stage.as(firstOwner(stage, edition), daysFrom(now, -5)), event.slug, true)
}
