import { saveProposal } from '../../src/areas/proposals/use-cases/save-proposal.ts'
import { eventBySlug } from '../../src/areas/accounts/queries.ts'
import { judgedByCode } from '../../src/areas/reviews/queries/judged.ts'
import { askForChanges } from '../../src/areas/reviews/use-cases/ask-for-changes.ts'
import { decideProposals } from '../../src/areas/reviews/use-cases/decide-proposals.ts'
import { prepareNotifications } from '../../src/areas/reviews/use-cases/prepare-notifications.ts'
import { sendNotifications } from '../../src/areas/reviews/use-cases/send-notifications.ts'
import { castVotes } from '../../src/areas/voting/use-cases/cast-votes.ts'
import { daysFrom } from '../generate/clock.ts'
import type { SampleEdition } from '../generate/index.ts'
import { meanScores } from '../generate/reviews.ts'
import { firstOwner } from './first-owner.ts'
import type { LoadedProposal } from './load-call.ts'
import type { Stage } from './stage.ts'

/** What a voter gives: near what the committee thinks, more or less so. */
const liking = (mean: number, chance: number) =>
  Math.min(5, Math.max(1, Math.round(1 + mean * 0.7 + ((chance % 5) - 2) * 0.7)))

/**
 * Where the committee of the edition in review leans before anything is final: some shortlisted, some tentative, and one asked for
 * changes that came back changed; and what the public has scored so far.
 */
export async function loadLeanings(
  stage: Stage,
  edition: SampleEdition,
  proposals: ReadonlyMap<string, LoadedProposal>,
  { voters, now }: { readonly voters: readonly string[]; readonly now: Date },
): Promise<void> {
  const { event } = edition
  const owner = firstOwner(stage, edition)
  const found = await eventBySlug(stage.services.db, event.slug)
  if (!found) throw new Error(`${event.slug} is not there`)
  const means = meanScores(edition.reviews)
  const ranked = edition.proposals
    .filter(({ key, status }) => status === 'submitted' && means.has(key))
    .toSorted((a, b) => means.get(b.key)! - means.get(a.key)! || a.key.localeCompare(b.key))
  const codeOf = ({ key }: { readonly key: string }) => proposals.get(key)!.code
  const open = new Set(
    (await judgedByCode(stage.services.db, found.id, ranked.map(codeOf), owner.id))
      .filter(({ own }) => !own)
      .map(({ code }) => code),
  )
  const best = ranked.filter((each) => open.has(codeOf(each)))
  const decided = stage.as(owner, daysFrom(now, -2))
  await decideProposals(decided, event.slug, best.slice(0, 4).map(codeOf), 'shortlisted')
  await decideProposals(decided, event.slug, best.slice(4, 6).map(codeOf), 'tentative')
  const asked = best[6]
  if (asked) {
    await askForChanges(decided, event.slug, {
      codes: [codeOf(asked)],
      words:
        'Nos gusta la idea. ¿Puedes decir en el resumen qué podrá hacer quien te escuche, y con qué herramientas lo mostrarás?',
      until: new Date(daysFrom(now, 5)),
    })
    await prepareNotifications(decided, event.slug, { decision: 'changes' })
    await sendNotifications(decided, event.slug, {
      decision: 'changes',
      until: new Date(daysFrom(now, -2)),
    })
    await saveProposal(
      stage.as(stage.person(asked.speakers[0] ?? ''), daysFrom(now, -1)),
      event.slug,
      codeOf(asked),
      {
        abstract: `${asked.abstract}\n\nQuien escuche podrá repetirlo en su propio equipo: muestro cada paso con herramientas libres.`,
        profile: {},
      },
      true,
    )
  }
  for (const [place, voter] of voters.entries()) {
    // The first one is in the middle of it.
    const read = ranked.filter((_, at) => (at + place) % (place === 0 ? 4 : 2) === 0)
    await castVotes(
      stage.as(stage.person(voter), daysFrom(now, -0.5 - place * 0.3)),
      event.slug,
      read.map((each, at) => ({
        code: codeOf(each),
        score: liking(means.get(each.key)!, at * 5 + place * 3),
      })),
    )
  }
}
