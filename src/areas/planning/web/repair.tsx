import { randomInt } from 'node:crypto'
import { invalidInput } from '../../../shared/app-error.ts'
import { instantAt } from '../../../shared/time.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import type { z } from 'zod'
import type { Timetable } from '../../schedule/domain/timetable.ts'
import { isClash } from '../../schedule/domain/warning.ts'
import { warningsOf } from '../../schedule/domain/warnings.ts'
import type { Mishap } from '../domain/plan.ts'
import { wishesOf } from '../queries/candidates.ts'
import { planGrounds } from '../queries/plan-grounds.ts'
import { startCandidate } from '../use-cases/start-candidate.ts'
import { repairForm } from './forms.ts'
import { RepairPage } from './pages/repair-page.tsx'
import { planHome } from './plan.tsx'

async function show(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { timetable } = await planGrounds(x.context.db, x.param('event'))
  return x.page(
    <RepairPage
      slug={x.param('event')}
      timetable={timetable}
      clashes={warningsOf(timetable).filter(isClash).length}
      {...(rejected && { rejected })}
    />,
  )
}

/** Something happened: who or what is missing, and from when to when. */
export const repairPage = (x: Exchange): Promise<Response> => show(x)

export const startRepair = (x: Exchange): Promise<Response> =>
  x.submit(
    repairForm,
    async (said) => {
      const { db } = x.context
      const { timetable } = await planGrounds(db, x.param('event'))
      const number = await startCandidate(x.context, x.param('event'), 'repair', {
        wishes: await wishesOf(db, x.scope!.id),
        scope: {},
        seconds: 0,
        mishaps: mishapsOf(said, timetable),
        seed: randomInt(2 ** 31),
        ...('noted' in said && said.noted && { noted: true as const }),
      })
      return x.redirect(`${planHome(x)}/candidates/${number}`, 'candidate-started')
    },
    (rejected) => show(x, rejected),
  )

function mishapsOf(
  said: z.infer<typeof repairForm>,
  { days, timeZone, people, rooms }: Timetable,
): Mishap[] {
  if (said.happened === 'clashes') return []
  const isKnown =
    said.happened === 'speaker-away'
      ? people.has(said.person)
      : rooms.some(({ id }) => id === said.room)
  if (!isKnown)
    throw invalidInput([
      { field: said.happened === 'speaker-away' ? 'person' : 'room', code: 'not-a-choice' },
    ])
  const instant = (local: string | null, usual: string) =>
    instantAt(local ?? usual, timeZone)!.getTime()
  const from = instant(said.from, `${days[0]?.day}T00:00`)
  const until = instant(said.until, `${days.at(-1)?.day}T23:59`)
  if (until <= from) throw invalidInput([{ field: 'until', code: 'closes-before-it-opens' }])
  return said.happened === 'speaker-away'
    ? [{ kind: said.happened, personId: said.person, from, until }]
    : [{ kind: said.happened, roomId: said.room, from, until }]
}
