import { AppError, notFound } from '../../../shared/app-error.ts'
import { instantAt } from '../../../shared/time.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import type { Handler } from '../../../platform/http/route.ts'
import { folderOf, type KioskHome } from '../domain/kiosk-scope.ts'
import { kioskBySlug } from '../queries.ts'
import { notesOf, shiftsOf } from '../queries/shifts.ts'
import { addShift } from '../use-cases/add-shift.ts'
import { dropShift } from '../use-cases/drop-shift.ts'
import { giveShiftBack } from '../use-cases/give-shift-back.ts'
import { handOver } from '../use-cases/hand-over.ts'
import { isOfKiosk } from '../use-cases/is-of-kiosk.ts'
import { takeShift } from '../use-cases/take-shift.ts'
import { noteForm, shiftForm } from './forms.ts'
import { kioskHere, ownerOf } from './manage.tsx'
import { PlanShiftsPage } from './pages/plan-shifts-page.tsx'
import { ShiftsPage } from './pages/shifts-page.tsx'

async function shifts(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { context } = x
  const kiosk = await kioskBySlug(context.db, x.param('kiosk'))
  if (!kiosk) throw notFound()
  const [all, isOurs] = await Promise.all([
    shiftsOf(context.db, kiosk.id, context.now()),
    isOfKiosk(context, kiosk, context.now()),
  ])
  return x.page(
    <ShiftsPage
      kiosk={kiosk}
      shifts={all.map(({ people, ...shift }) => ({
        ...shift,
        taken: people.length,
        mine: people.some(({ id }) => id === x.person.id),
        // Who staffs a booth is for those who do.
        names: isOurs ? people.map(({ name }) => name || '—') : [],
      }))}
      notes={isOurs ? await notesOf(context.db, kiosk.id) : null}
      {...(rejected && { rejected })}
    />,
  )
}

/** The shifts of a kiosk, to take a place on one. */
export const shiftsPage = (x: Exchange): Promise<Response> => shifts(x)

const back = (x: Exchange) => x.path('kiosk', x.param('kiosk'), 'shifts')

export const joinShift = (x: Exchange): Promise<Response> =>
  takeShift(x.context, x.param('kiosk'), x.param('shift')).then(
    () => x.redirect(back(x), 'shift-taken'),
    (error: unknown) => {
      if (error instanceof AppError && error.code === 'shift-full')
        return x.redirect(back(x), 'shift-full', 'warning')
      throw error
    },
  )

export async function leaveShift(x: Exchange): Promise<Response> {
  await giveShiftBack(x.context, x.param('kiosk'), x.param('shift'))
  return x.redirect(back(x), 'shift-given-back')
}

/** A note for who comes next. */
export const writeNote = (x: Exchange): Promise<Response> =>
  x.submit(
    noteForm,
    async ({ words }) => {
      await handOver(x.context, x.param('kiosk'), words)
      return x.redirect(back(x), 'saved')
    },
    (rejected) => shifts(x, rejected),
  )

async function plan(x: Exchange, home: KioskHome, rejected?: Rejected): Promise<Response> {
  const kiosk = await kioskHere(x, home)
  const { db } = x.context
  const all = await shiftsOf(db, kiosk.id, x.context.now())
  return x.page(
    <PlanShiftsPage
      home={home}
      kiosk={kiosk}
      // The team can reach who gave no name; the others on a shift need no address.
      shifts={all.map(({ people, ...shift }) => ({
        ...shift,
        people: people.map((one) => ({ ...one, name: one.name || one.email })),
      }))}
      timeZone={all.at(-1)?.timeZone ?? 'America/Mexico_City'}
      {...(rejected && { rejected })}
    />,
  )
}

/** Who staffs a kiosk when, for its team. */
export const planShiftsPage =
  (home: KioskHome): Handler =>
  (x) =>
    plan(x, home)

const planAddress = (x: Exchange, home: KioskHome) =>
  x.path('manage', folderOf[home], x.param(home), 'kiosks', x.param('kiosk'), 'shifts')

export const addToPlan =
  (home: KioskHome): Handler =>
  (x) =>
    x.submit(
      shiftForm,
      async ({ startsAt, endsAt, timeZone, places }) => {
        await addShift(x.context, ownerOf(x, home), x.param('kiosk'), {
          startsAt: instantAt(startsAt, timeZone)!,
          endsAt: instantAt(endsAt, timeZone)!,
          timeZone,
          places,
        })
        return x.redirect(planAddress(x, home), 'saved')
      },
      (rejected) => plan(x, home, rejected),
    )

export const takeOffPlan =
  (home: KioskHome): Handler =>
  async (x) => {
    await dropShift(x.context, ownerOf(x, home), x.param('kiosk'), x.param('shift'))
    return x.redirect(planAddress(x, home), 'shift-dropped')
  }
