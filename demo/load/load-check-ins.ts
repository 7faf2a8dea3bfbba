import { scanTicket } from '../../src/areas/checkin/use-cases/scan-ticket.ts'
import type { SampleEdition } from '../generate/index.ts'
import type { LoadedRegistration } from './load-registrations.ts'
import type { Stage } from './stage.ts'

/** Everybody who came, scanned at their gate by whoever stood there; a few twice. */
export async function loadCheckIns(
  stage: Stage,
  { event, checkIns }: SampleEdition,
  registrations: ReadonlyMap<string, LoadedRegistration>,
): Promise<void> {
  for (const { registration, at, gate, by } of checkIns.toSorted((a, b) =>
    a.at.localeCompare(b.at),
  )) {
    const found = registrations.get(registration)
    if (!found) throw new Error(`${event.slug} has no registration ${registration}`)
    await scanTicket(stage.as(stage.person(by), at), event.slug, { text: found.code, gate })
  }
}
