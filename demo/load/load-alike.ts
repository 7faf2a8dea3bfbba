import { redactProposal } from '../../src/areas/reviews/use-cases/redact-proposal.ts'
import { saveProposal } from '../../src/areas/proposals/use-cases/save-proposal.ts'
import { startProposal } from '../../src/areas/proposals/use-cases/start-proposal.ts'
import { addMinutes, daysFrom } from '../generate/clock.ts'
import type { SampleEdition } from '../generate/index.ts'
import type { SamplePerson } from '../generate/people.ts'
import { writtenProposals } from '../upcoming/proposals-alike.ts'
import { firstOwner } from './first-owner.ts'
import type { LoadedCall, LoadedProposal } from './load-call.ts'
import type { Stage } from './stage.ts'

/** Proposals that say the same or tell who wrote them, submitted before the close; what tells it is hidden by hand. */
export async function loadAlike(
  stage: Stage,
  edition: SampleEdition,
  { tracks, formats }: LoadedCall,
  people: ReadonlyMap<string, SamplePerson>,
): Promise<readonly LoadedProposal[]> {
  const { event } = edition
  const closed = event.call?.closesAt ?? event.announcedAt
  const loaded: LoadedProposal[] = []
  const authors = [...new Set(edition.proposals.flatMap(({ speakers }) => speakers))]
  for (const [at, written] of writtenProposals.entries()) {
    const author = people.get(authors[at * 3] ?? '')
    if (!author) continue
    const context = stage.as(stage.person(author.key), addMinutes(daysFrom(closed, -1), at))
    const started = await startProposal(context, event.slug, {})
    const abstract = written.abstract(author)
    const { title, lang } = written
    await saveProposal(
      context,
      event.slug,
      started.code,
      {
        ...{ title, abstract, lang, level: 'intermediate', notes: '' },
        trackId: tracks.get('platforms') ?? null,
        formatId: formats.get('talk') ?? null,
        profile: {
          name: author.name,
          organisation: author.organisation,
          jobTitle: author.job,
          biography: author.biography,
        },
      },
      true,
    )
    const marked = written
      .telling(author)
      .reduce((text, telling) => text.replaceAll(telling, `[[${telling}]]`), abstract)
    if (marked !== abstract)
      await redactProposal(
        stage.as(firstOwner(stage, edition), daysFrom(closed, 1)),
        event.slug,
        started.code,
        { title, abstract: marked, notes: '' },
      )
    loaded.push(started)
  }
  return loaded
}
