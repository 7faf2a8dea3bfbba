import type { Services } from '../../src/platform/use-case.ts'
import { cast } from '../generate/casting.ts'
import { demoSample, type SampleEdition } from '../generate/index.ts'
import type { SamplePerson } from '../generate/people.ts'
import { pastEvents } from '../past-events.ts'
import { checkedInEventSlug, fullEventSlug, neighbourSlug } from '../upcoming-events.ts'
import { firstOwner } from './first-owner.ts'
import { readDueTexts } from '../../src/areas/themes/use-cases/read-due-texts.ts'
import { loadApplication } from './load-application.ts'
import { loadAnswers } from './load-answers.ts'
import { loadAgenda } from './load-agenda.ts'
import { loadAwards } from './load-awards.ts'
import { loadCalendar } from './load-calendar.ts'
import { loadCall, loadProposals } from './load-call.ts'
import { loadCheckIns } from './load-check-ins.ts'
import { loadCommittee } from './load-committee.ts'
import { loadEvent } from './load-event.ts'
import { loadGallery } from './load-gallery.ts'
import { loadKiosk } from './load-kiosk.ts'
import { loadLife } from './load-life.ts'
import { loadNeighbours } from './load-neighbours.ts'
import { loadNewsroom } from './load-newsroom.ts'
import { loadNetwork } from './load-network.ts'
import { loadPeople } from './load-people.ts'
import { loadPosts } from './load-posts.ts'
import { loadPress } from './load-press.ts'
import { loadRegistrations, loadTickets } from './load-registrations.ts'
import { loadSponsors } from './load-sponsors.ts'
import { loadTeam } from './load-team.ts'
import type { Stage } from './stage.ts'

/**
 * Builds the demo network through the use cases that people use, dated relative to `now`: the same for the same `now`,
 * but for ids and codes. The database must hold no demo.
 */
export async function loadDemo(services: Services, now: Date): Promise<void> {
  const { people, editions } = demoSample(now)
  const stage = await loadPeople(services, people, now)
  const network = await loadNetwork(
    stage,
    cast('stewards', people),
    new Date('2019-01-01T12:00:00Z'),
  )
  for (const event of pastEvents)
    await loadEvent(
      stage,
      network,
      event,
      stage.keeper,
      `${event.startsOn.slice(0, 4)}-01-15T15:00:00.000Z`,
    )
  const byKey = new Map(people.map((person) => [person.key, person]))
  for (const edition of editions) {
    await loadEvent(
      stage,
      network,
      edition.event,
      firstOwner(stage, edition),
      edition.event.announcedAt,
    )
    await loadEdition(stage, edition, byKey, now)
  }
  const [edition] = editions
  if (edition) await loadApplication(stage, firstOwner(stage, edition), now)
  const full = editions.find(({ event }) => event.slug === fullEventSlug)
  const beside = editions.find(({ event }) => event.slug === neighbourSlug)
  if (beside) await loadNeighbours(stage, beside, now)
  if (full) await loadSponsors(stage, fullEventSlug, firstOwner(stage, full), now)
  await loadPosts(stage, now)
  await loadGallery(stage, now)
  await loadLife(stage, people, now)
  await loadNewsroom(stage, now)
  if (full) await loadPress(stage, fullEventSlug, firstOwner(stage, full), now)
  const over = editions.find(({ event }) => event.slug === checkedInEventSlug)
  if (over) await loadAwards(stage, checkedInEventSlug, firstOwner(stage, over), now)
  await loadKiosk(stage, now)
  await loadCalendar(stage, now)
  await readDueTexts({ ...services, actor: null, language: 'es' })
}

async function loadEdition(
  stage: Stage,
  edition: SampleEdition,
  people: ReadonlyMap<string, SamplePerson>,
  now: Date,
): Promise<void> {
  await loadTeam(stage, edition)
  const call = await loadCall(stage, edition)
  const proposals = await loadProposals(stage, edition, call, people)
  await loadCommittee(stage, edition, proposals)
  await loadAgenda(stage, edition, proposals, now)
  await loadTickets(stage, edition)
  const registrations = await loadRegistrations(stage, edition)
  await loadCheckIns(stage, edition, registrations)
  await loadAnswers(stage, edition, now)
}
