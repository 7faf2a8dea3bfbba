import { notFound } from '../../../shared/app-error.ts'
import { csv, type Cell } from '../../../shared/csv.ts'
import { textIn } from '../../../shared/localized-text.ts'
import type { AskedQuestion } from '../../../shared/questions/question.ts'
import type { Database } from '../../../platform/database/database.ts'
import { paperResponse } from '../../../platform/files/paper-response.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { seesSpeakers } from '../domain/blindness.ts'
import { tellingPassages } from '../domain/identities.ts'
import { withoutWho } from '../domain/without-who.ts'
import {
  answererNames,
  answersTo,
  callQuestionsOf,
  type AnswerSet,
} from '../queries/call-questions.ts'
import { identitiesOf } from '../queries/identities.ts'
import { exportedProposals } from '../queries/exported-proposals.ts'
import { wholeProposal, type Viewer } from '../queries/organisers.ts'
import { revealNames } from '../use-cases/reveal-names.ts'
import { isSpeakerOf } from '../queries.ts'
import { readingPhase } from '../queries/reading-phase.ts'

/** What was answered about one proposal, for those who look after the call. */
export type AnswersShown = {
  readonly questions: readonly (AskedQuestion & { readonly about: string })[]
  readonly sets: readonly (AnswerSet & { readonly name: string | null })[]
}

/** Everything that was asked, but for what speakers gave while names are hidden; to a speaker nothing of the reviewers. */
const seen = ({ personId, withNames }: Viewer, own: boolean) => ({
  withSpeakers: withNames,
  withHidden: true,
  reviewer: own ? personId : ('all' as const),
})

export async function answersShown(
  x: Exchange,
  proposal: { readonly id: string },
  looking: Viewer,
): Promise<AnswersShown> {
  const { db } = x.context
  const own = await isSpeakerOf(db, proposal.id, looking.personId)
  const questions = await callQuestionsOf(db, x.scope!.id)
  if (questions.length === 0) return { questions, sets: [] }
  const hidden = !looking.withNames && !own
  const all = await answersSeen(db, [proposal.id], { looking, own, hidden, questions })
  const sets = all.get(proposal.id) ?? []
  const names = await answererNames(
    db,
    sets.map(({ personId }) => personId),
  )
  return {
    questions,
    sets: sets.map((set) => ({ ...set, name: (set.personId && names.get(set.personId)) ?? null })),
  }
}

// While names are hidden nothing in own words tells them, and no file's name does.
async function answersSeen(
  db: Database,
  proposalIds: readonly string[],
  {
    looking,
    own,
    hidden,
    questions,
  }: { looking: Viewer; own: boolean; hidden: boolean; questions: readonly AskedQuestion[] },
): Promise<ReadonlyMap<string, readonly AnswerSet[]>> {
  const answers = await answersTo(db, proposalIds, seen(looking, own))
  if (!hidden) return answers
  const identities = await identitiesOf(db, proposalIds)
  return new Map(
    [...answers].map(([id, sets]) => {
      const passages = tellingPassages(identities.get(id) ?? [])
      return [id, sets.map((set) => ({ ...withoutWho(set, questions, passages), papers: {} }))]
    }),
  )
}

async function viewerOf(x: Exchange, revealed = false): Promise<Viewer> {
  const phase = await readingPhase(x.context.db, x.scope!.id, x.context.now())
  const withNames = seesSpeakers({ phase, maySeeRanking: true, revealed })
  return { personId: x.person.id, withNames }
}

/** A file that was given as an answer; none while names are hidden. */
export const answerFile = async (x: Exchange): Promise<Response> => paperOf(x, await viewerOf(x))

/** The same in a blind call, this once, for who may see names; written down as that is. */
export async function answerFileWithNames(x: Exchange): Promise<Response> {
  await revealNames(x.context, x.scope!.slug, x.param('proposal'))
  return paperOf(x, await viewerOf(x, true))
}

async function paperOf(x: Exchange, looking: Viewer): Promise<Response> {
  const proposal = await wholeProposal(x.context.db, x.scope!.id, looking, x.param('proposal'))
  if (!proposal) throw notFound()
  const who = x.param('who')
  const { sets } = await answersShown(x, proposal, looking)
  const set = sets.find(({ personId }) => (personId ?? 'proposal') === who)
  const paper = set?.papers[x.param('question')]
  if (!paper) throw notFound()
  return paperResponse(x.context.storage, paper)
}

/** The submitted proposals as a table, with what was answered about each; names only while they are not hidden. */
export async function proposalsFile(x: Exchange): Promise<Response> {
  const { db } = x.context
  const { id, slug } = x.scope!
  const looking = await viewerOf(x)
  const [rows, all] = await Promise.all([
    exportedProposals(db, id, looking),
    callQuestionsOf(db, id),
  ])
  const questions = all.filter(
    ({ about }) => about === 'proposal' || (about === 'speaker' && looking.withNames),
  )
  const answers = await answersSeen(
    db,
    rows.map((row) => row.id),
    { looking, own: true, hidden: !looking.withNames, questions },
  )
  const content = csv([
    [
      ...['code', 'title', 'abstract', 'language', 'level', 'track', 'format', 'notes'],
      ...['submitted_at', 'speakers'],
      ...questions.map(({ label, slug: name }) => textIn(label, x.language) || name),
    ],
    ...rows.map((row) => [
      ...[row.code, row.title, row.abstract, row.lang, row.level],
      ...[textIn(row.trackName, x.language), textIn(row.formatName, x.language), row.notes],
      ...[row.submittedAt, row.speakers?.join('; ')],
      ...questions.map((question) => cellOf(question, answers.get(row.id) ?? [])),
    ]),
  ])
  const response = x.body(content, 'text/csv; charset=utf-8')
  response.headers.set('content-disposition', `attachment; filename="${slug}-proposals.csv"`)
  return response
}

const cellOf = (
  { slug, about }: { slug: string; about: string },
  sets: readonly AnswerSet[],
): Cell =>
  sets
    .filter(({ personId }) => (personId === null) === (about === 'proposal'))
    .flatMap(({ answers, papers }) => [answers[slug] ?? papers[slug]?.name ?? []].flat())
    .map(String)
    .join('; ')
