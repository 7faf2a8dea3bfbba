import { sql } from 'kysely'
import { applyForAccreditation } from '../../src/areas/press/use-cases/apply-for-accreditation.ts'
import { confirmApplication } from '../../src/areas/press/use-cases/confirm-application.ts'
import { editPressKit } from '../../src/areas/press/use-cases/edit-press-kit.ts'
import { setUpPress } from '../../src/areas/press/use-cases/set-up-press.ts'
import type { Actor } from '../../src/platform/use-case.ts'
import { daysFrom } from '../generate/clock.ts'
import { boilerplate, journalists, welcome } from '../press.ts'
import type { Stage } from './stage.ts'

/** An event's press kit and accreditation, with invented journalists who wait for an answer. */
export async function loadPress(
  stage: Stage,
  slug: string,
  owner: Actor,
  now: Date,
): Promise<void> {
  const at = (days: number, actor: Actor | null = owner) => ({
    ...stage.as(owner, daysFrom(now, -days)),
    actor,
  })
  await setUpPress(at(20), slug, {
    accreditation: true,
    opensAt: null,
    closesAt: null,
    words: welcome,
    places: 12,
  })
  await editPressKit(at(20), slug, { kitShown: true, boilerplate })
  for (const [n, { lang, ...application }] of journalists.entries()) {
    const asked = { ...at(15 - 5 * n, null), language: lang }
    await applyForAccreditation(asked, slug, application)
    const { rows } = await sql<{ secret: string }>`
      select secret from accreditations where email = ${application.email}`.execute(asked.db)
    for (const { secret } of rows) await confirmApplication(asked, secret)
  }
}
