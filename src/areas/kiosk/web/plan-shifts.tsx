import { instantAt } from '../../../shared/time.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import type { Handler } from '../../../platform/http/route.ts'
import { folderOf, type KioskHome } from '../domain/kiosk-scope.ts'
import { volunteersOf, invitationOf } from '../queries/volunteers.ts'
import { shiftsOf } from '../queries/shifts.ts'
import { addShift } from '../use-cases/add-shift.ts'
import { dropVolunteer } from '../use-cases/drop-volunteer.ts'
import { dropShift } from '../use-cases/drop-shift.ts'
import { inviteVolunteers } from '../use-cases/invite-volunteers.ts'
import { withdrawInvitation } from '../use-cases/withdraw-invitation.ts'
import { inviteForm, shiftForm } from './forms.ts'
import { kioskHere, ownerOf } from './manage.tsx'
import { PlanShiftsPage } from './pages/plan-shifts-page.tsx'

async function plan(x: Exchange, home: KioskHome, rejected?: Rejected): Promise<Response> {
  const kiosk = await kioskHere(x, home)
  const { db, config } = x.context
  const now = x.context.now()
  const [all, volunteers, invitation] = await Promise.all([
    shiftsOf(db, kiosk.id, now),
    volunteersOf(db, kiosk.id),
    invitationOf(db, kiosk.id, now),
  ])
  return x.page(
    <PlanShiftsPage
      home={home}
      kiosk={kiosk}
      // The team can reach who gave no name; the others on a shift need no address.
      shifts={all.map(({ people, ...shift }) => ({
        ...shift,
        people: people.map((one) => ({ ...one, name: one.name || one.email })),
      }))}
      volunteers={volunteers}
      invitation={
        invitation
          ? {
              address: `${config.url}${x.path('kiosk', kiosk.slug, 'join', invitation.secret)}`,
              expiresAt: invitation.expiresAt,
            }
          : null
      }
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

/** Makes the link by which people come to help. */
export const inviteToHelp =
  (home: KioskHome): Handler =>
  (x) =>
    x.submit(
      inviteForm,
      async ({ days }) => {
        await inviteVolunteers(x.context, ownerOf(x, home), x.param('kiosk'), days)
        return x.redirect(planAddress(x, home), 'volunteers-link-made')
      },
      (rejected) => plan(x, home, rejected),
    )

export const withdrawLink =
  (home: KioskHome): Handler =>
  async (x) => {
    await withdrawInvitation(x.context, ownerOf(x, home), x.param('kiosk'))
    return x.redirect(planAddress(x, home), 'volunteers-link-withdrawn')
  }

/** Somebody helps no longer. */
export const letVolunteerGo =
  (home: KioskHome): Handler =>
  async (x) => {
    await dropVolunteer(x.context, ownerOf(x, home), x.param('kiosk'), x.param('person'))
    return x.redirect(planAddress(x, home), 'volunteer-dropped')
  }
