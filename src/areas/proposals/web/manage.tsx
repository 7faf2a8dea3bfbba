import { pageNumber } from '../../../platform/http/page-number.ts'
import { typedText } from '../../../platform/http/form-values.ts'
import { notFound } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { similarForCommittee } from '../../similarity/use-cases/similar-for-committee.ts'
import { editedThemes } from '../../themes/use-cases/edited-themes.ts'
import { seesSpeakers } from '../domain/blindness.ts'
import { formatsOf, tracksOf } from '../queries.ts'
import { readingPhase } from '../queries/reading-phase.ts'
import {
  decisionFilters,
  listProposals,
  wholeProposal,
  type ProposalFilter,
  type Viewer,
} from '../queries/organisers.ts'
import { enteredSpeakers } from '../queries/entered-speakers.ts'
import { givenBefore } from '../queries/given-before.ts'
import { offerHandover } from '../use-cases/offer-handover.ts'
import { revealNames } from '../use-cases/reveal-names.ts'
import { answersShown } from './answers-shown.ts'
import { ProposalDetail } from './pages/proposal-detail.tsx'
import { ProposalsPage } from './pages/proposals-page.tsx'

const oneOf = <Value extends string>(
  value: string | null,
  values: readonly Value[],
): Value | null => values.find((each) => each === value) ?? null

function readFilter(query: URLSearchParams): ProposalFilter {
  const slug = (name: string) =>
    /^[a-z0-9-]{1,80}$/.test(query.get(name) ?? '') ? query.get(name) : null
  return {
    status: oneOf(query.get('status') ?? 'submitted', ['submitted', 'draft', 'withdrawn']),
    track: slug('track'),
    format: slug('format'),
    language: oneOf(query.get('language'), ['es', 'en', 'pt']),
    decision: oneOf(query.get('decision'), decisionFilters),
    words: query.get('q')?.trim().slice(0, 80) || null,
  }
}

/** In a blind call the names stay away from those who decide as well, until they ask for them. */
async function viewer(x: Exchange, revealed: boolean): Promise<Viewer> {
  const phase = await readingPhase(x.context.db, x.scope!.id, x.context.now())
  const withNames = seesSpeakers({ phase, maySeeRanking: true, revealed })
  return { personId: x.person.id, withNames }
}

async function showProposals(x: Exchange, revealed: boolean): Promise<Response> {
  const { db } = x.context
  const { id, slug } = x.scope!
  const filter = readFilter(x.url.searchParams)
  const page = pageNumber(x.url.searchParams)
  const looking = await viewer(x, revealed)
  const [list, tracks, formats] = await Promise.all([
    listProposals(db, id, looking, filter, page),
    tracksOf(db, id),
    formatsOf(db, id),
  ])
  return x.page(
    <ProposalsPage
      slug={slug}
      filter={filter}
      list={list}
      page={page}
      withNames={looking.withNames}
      tracks={tracks}
      formats={formats}
      query={x.url.searchParams.toString()}
    />,
  )
}

/** The proposals of an event, filtered by the address. */
export const proposalsPage = (x: Exchange): Promise<Response> => showProposals(x, false)

/** The same view with names in a blind call, this once. */
export async function proposalsWithNames(x: Exchange): Promise<Response> {
  await revealNames(x.context, x.scope!.slug, null)
  return showProposals(x, true)
}

async function showProposal(
  x: Exchange,
  revealed: boolean,
  rejected?: Rejected,
): Promise<Response> {
  const looking = await viewer(x, revealed)
  const proposal = await wholeProposal(x.context.db, x.scope!.id, looking, x.param('proposal'))
  if (!proposal) throw notFound()
  const themes = await editedThemes(x.context.db, x.language, { kind: 'proposal', id: proposal.id })
  const { id, slug, standings } = x.scope!
  const handover = await offerHandover({ db: x.context.db, standings }, id, proposal.code)
  const answers = await answersShown(x, proposal, looking)
  const entered = await enteredSpeakers(x.context.db, id, proposal.id)
  const given = await givenBefore(x.context.db, proposal.id, looking)
  const similar = await similarForCommittee(x.context.db, {
    eventId: id,
    proposalId: proposal.id,
    reader: { personId: x.person.id, admin: x.person.admin },
    withSpeakers: looking.withNames,
    at: x.context.now(),
    language: x.language,
    base: x.path('manage', 'events', slug, 'proposals'),
  })
  return x.page(
    <ProposalDetail
      slug={slug}
      {...{ proposal, themes, handover, given, answers, similar, entered, revealed }}
      {...(rejected && { rejected })}
    />,
  )
}

/** One proposal, as the chair sees it. */
export const proposalDetailPage = (x: Exchange): Promise<Response> => showProposal(x, false)

/** The same with names in a blind call, this once. */
export async function proposalWithNames(x: Exchange): Promise<Response> {
  await revealNames(x.context, x.scope!.slug, x.param('proposal'))
  return showProposal(x, true)
}

/**
 * The same after what was written of a speaker was refused. The form stands only where the names do, and says so: where they are
 * hidden they are asked for anew, and shown to nobody who sends anything else.
 */
export async function showProposalAgain(x: Exchange, rejected: Rejected): Promise<Response> {
  const asked = typedText(rejected.typed, 'names') === 'asked'
  if (asked) await revealNames(x.context, x.scope!.slug, x.param('proposal'))
  return showProposal(x, asked, rejected)
}
