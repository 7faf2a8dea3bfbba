import type { Services } from '../../src/platform/use-case.ts'
import { cast } from '../generate/casting.ts'
import { demoSample, type SampleEdition } from '../generate/index.ts'
import type { SamplePerson } from '../generate/people.ts'
import { pastEvents } from '../past-events.ts'
import type { SignInKey } from '../generate/sign-ins.ts'
import {
  checkedInEventSlug,
  fullEventSlug,
  neighbourSlug,
  readEventSlug,
} from '../upcoming-events.ts'
import { firstOwner } from './first-owner.ts'
import { readDueTexts } from '../../src/areas/themes/use-cases/read-due-texts.ts'
import { loadApplication } from './load-application.ts'
import { loadAnswers } from './load-answers.ts'
import { loadAgenda } from './load-agenda.ts'
import { loadAwards } from './load-awards.ts'
import { loadCalendar } from './load-calendar.ts'
import { loadAlike } from './load-alike.ts'
import { loadCall, loadProposals, type LoadedProposal } from './load-call.ts'
import { loadCheckIns } from './load-check-ins.ts'
import { loadCommittee } from './load-committee.ts'
import { loadEvening } from './load-evening.ts'
import { loadEvent } from './load-event.ts'
import { loadGallery } from './load-gallery.ts'
import { loadKiosk } from './load-kiosk.ts'
import { loadLeanings } from './load-leanings.ts'
import { loadLife } from './load-life.ts'
import { loadNeighbours } from './load-neighbours.ts'
import { loadNewsroom } from './load-newsroom.ts'
import { loadNetwork } from './load-network.ts'
import { loadNumbers } from './load-numbers.ts'
import { loadOwnTalks } from './load-own-talks.ts'
import { loadPeople } from './load-people.ts'
import { loadPosts } from './load-posts.ts'
import { loadPress } from './load-press.ts'
import { loadReading } from './load-reading.ts'
import { loadRegistrations, loadTickets } from './load-registrations.ts'
import { loadSponsors } from './load-sponsors.ts'
import { loadTeam } from './load-team.ts'
import type { Stage } from './stage.ts'

/**
 * Builds the demo network through the use cases that people use, dated relative to `now`: the same for the same `now`,
 * but for ids and codes. The database must hold no demo.
 */
export async function loadDemo(services: Services, now: Date): Promise<void> {
  const { people, editions, signIns } = demoSample(now)
  const playedBy = (key: SignInKey) => signIns.find((each) => each.key === key)?.person ?? ''
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
  const loaded = new Map<string, ReadonlyMap<string, LoadedProposal>>()
  const byKey = new Map(people.map((person) => [person.key, person]))
  for (const edition of editions) {
    await loadEvent(
      stage,
      network,
      edition.event,
      firstOwner(stage, edition),
      edition.event.announcedAt,
    )
    loaded.set(
      edition.event.slug,
      await loadEdition(stage, edition, byKey, {
        now,
        chair: playedBy('chair'),
        voters: [
          playedBy('attendee'),
          ...cast('attendees', people)
            .slice(40, 52)
            .map(({ key }) => key),
        ],
      }),
    )
  }
  const [edition] = editions
  if (edition) await loadApplication(stage, firstOwner(stage, edition), now)
  const full = editions.find(({ event }) => event.slug === fullEventSlug)
  if (full)
    await loadOwnTalks(stage, {
      full,
      proposals: loaded.get(fullEventSlug) ?? new Map(),
      speaker: playedBy('speaker'),
      others: cast('attendees', people)
        .slice(60, 63)
        .map(({ key }) => key),
      now,
    })
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

type Parts = {
  readonly now: Date
  /** Key of the chair as whom visitors can sign in. */
  readonly chair: string
  /** Keys of people who vote where the public does; the first as whom visitors can sign in. */
  readonly voters: readonly string[]
}

async function loadEdition(
  stage: Stage,
  edition: SampleEdition,
  people: ReadonlyMap<string, SamplePerson>,
  { now, chair, voters }: Parts,
): Promise<ReadonlyMap<string, LoadedProposal>> {
  const inReview = edition.event.slug === readEventSlug
  await loadTeam(stage, edition)
  const call = await loadCall(stage, edition)
  if (inReview) await loadReading(stage, edition, now)
  const proposals = await loadProposals(stage, edition, call, people)
  await loadCommittee(stage, edition, proposals)
  if (inReview) {
    const alike = await loadAlike(stage, edition, call, people)
    const codes = [...proposals.values(), ...alike].map(({ code }) => code)
    await loadEvening(stage, edition, codes, { chair, now })
    await loadLeanings(stage, edition, proposals, { voters, now })
  }
  if (edition.event.slug === fullEventSlug) await loadNumbers(stage, edition, now)
  await loadAgenda(stage, edition, proposals, now)
  await loadTickets(stage, edition)
  const registrations = await loadRegistrations(stage, edition)
  await loadCheckIns(stage, edition, registrations)
  await loadAnswers(stage, edition, now)
  return proposals
}
