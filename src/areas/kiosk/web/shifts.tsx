import { AppError, notFound } from '../../../shared/app-error.ts'
import { calendarMediaType } from '../../../platform/icalendar/calendar.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { kioskBySlug, type Kiosk } from '../queries.ts'
import { invitationOf } from '../queries/volunteers.ts'
import { notesOf, shiftsOf, staffing } from '../queries/shifts.ts'
import { shiftCalendar } from '../emails/shift-calendar.ts'
import { mayStaff } from '../use-cases/authorise-staffing.ts'
import { giveShiftBack } from '../use-cases/give-shift-back.ts'
import { handOver } from '../use-cases/hand-over.ts'
import { isOfKiosk } from '../use-cases/is-of-kiosk.ts'
import { joinVolunteers } from '../use-cases/join-volunteers.ts'
import { takeShift } from '../use-cases/take-shift.ts'
import { noteForm } from './forms.ts'
import { JoinVolunteersPage, NotInvitedPage } from './pages/join-volunteers-page.tsx'
import { ShiftsPage } from './pages/shifts-page.tsx'

async function kioskOf(x: Exchange): Promise<Kiosk> {
  const kiosk = await kioskBySlug(x.context.db, x.param('kiosk'))
  if (!kiosk) throw notFound()
  return kiosk
}

async function shifts(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { context } = x
  const kiosk = await kioskOf(x)
  if (!(await mayStaff(context, kiosk))) return x.page(<NotInvitedPage kiosk={kiosk} />)
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

/** Where the link of the team leads: a button, because programs follow links by themselves. */
export async function invitationPage(x: Exchange): Promise<Response> {
  const { db, now } = x.context
  const kiosk = await kioskOf(x)
  const invitation = await invitationOf(db, kiosk.id, now())
  if (invitation?.secret !== x.param('secret')) throw new AppError('invitation-ended')
  return x.page(<JoinVolunteersPage kiosk={kiosk} action={x.url.pathname} />)
}

export async function acceptInvitation(x: Exchange): Promise<Response> {
  await joinVolunteers(x.context, x.param('kiosk'), x.param('secret'))
  return x.redirect(back(x), 'volunteer-joined')
}

/** One's own shifts at a kiosk, for a calendar. */
export async function ownShifts(x: Exchange): Promise<Response> {
  const { db, config } = x.context
  const kiosk = await kioskOf(x)
  const own = await staffing(db, { kioskId: kiosk.id, personId: x.person.id })
  return new Response(shiftCalendar(x.language, own, config.url), {
    headers: {
      'content-type': calendarMediaType,
      'content-disposition': `attachment; filename="${kiosk.slug}.ics"`,
      'cache-control': 'private, no-store',
    },
  })
}

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
