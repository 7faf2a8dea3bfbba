import { newId } from '../../../shared/ids.ts'
import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { insertCheckIn, insertScan, lockRegistration } from '../database.ts'
import { insertGuestCheckIn, insertGuestScan, lockGuest } from '../database/guests.ts'
import { readTicket, type Ticket } from '../domain/read-ticket.ts'
import type { ScanOutcome, Verdict } from '../domain/scan-outcome.ts'
import { policy } from '../policy.ts'
import { findTicket, recordedScan, type SeenRegistration } from '../queries.ts'

export type Scan = {
  /** What the scanner read or a person typed. */
  readonly text: string
  readonly gate: string
  /** Given by a scanner that works without network: the same scan sent twice counts once. */
  readonly id?: string
  /** When it was scanned, if that was earlier; never later than now. */
  readonly at?: Date
}

/**
 * Lets a person in if their registration is confirmed and they are not in yet; says why not otherwise. Every scan is
 * recorded, also a refused one. Two doors that scan one ticket at the same moment let one person in. A ticket of an event
 * beside this one admits while both teams agree, by when the scan arrives; such guests are counted apart.
 */
export const scanTicket = (
  context: Context,
  slug: string,
  scan: Scan,
): Promise<Verdict & { readonly scanId: string }> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'checkin.scan', slug)
    const { db } = work
    const earlier = scan.id && (await recordedScan(db, event.id, scan.id))
    if (earlier) return verdictOf(earlier)
    const at = scan.at && scan.at < work.now ? scan.at : work.now
    const { gate } = scan
    const ticket = readTicket(scan.text)
    const found = ticket && (await locked(work, event, ticket))
    const by = work.actor?.id ?? null
    const guest = ticket && !found ? await lockGuest(db, event, ticket) : undefined
    const entry = { checkedInAt: at, gate, checkedInBy: by }
    const outcome: ScanOutcome = guest
      ? (await insertGuestCheckIn(db, event, { registrationId: guest, ...entry }))
        ? 'in'
        : 'again'
      : !found
        ? 'unknown'
        : found.status !== 'confirmed'
          ? found.status
          : (await insertCheckIn(db, event, { registrationId: found.id, ...entry }))
            ? 'in'
            : 'again'
    const scanId = scan.id ?? newId(work.now.getTime())
    await insertScan(db, event, {
      id: scanId,
      registrationId: found?.id ?? null,
      outcome,
      gate,
      scannedBy: by,
      scannedAt: at,
    })
    if (guest) await insertGuestScan(db, event, scanId, guest)
    const recorded = await recordedScan(db, event.id, scanId)
    return verdictOf(recorded!)
  })

type Scannable = Parameters<typeof lockRegistration>[1]

async function locked(
  { db }: Work,
  event: Scannable,
  ticket: Ticket,
): Promise<SeenRegistration | undefined> {
  const found = await findTicket(db, event.id, ticket)
  if (!found) return undefined
  await lockRegistration(db, event, found.id)
  // Read again: it may have been cancelled, or passed on to somebody with another code, while the lock was waited for.
  return findTicket(db, event.id, ticket)
}

type Recorded = NonNullable<Awaited<ReturnType<typeof recordedScan>>>

/** A recorded scan as it is told at the door. */
export const verdictOf = (recorded: Recorded): Verdict & { readonly scanId: string } => {
  const { id, outcome, code, name, ticketType, guestOf, checkedInAt, gate, owes } = recorded
  return {
    scanId: id,
    outcome: outcome === 'undone' ? 'unknown' : outcome,
    person:
      code !== null && name !== null
        ? { code, name, ticketType: ticketType ?? {}, guestOf, owes: guestOf ? null : owes }
        : null,
    entered: checkedInAt && { at: checkedInAt, gate: gate ?? '' },
  }
}
