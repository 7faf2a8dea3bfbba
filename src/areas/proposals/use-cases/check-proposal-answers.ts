import type { Problem } from '../../../shared/app-error.ts'
import { checkAnswers, type Answers } from '../../../shared/questions/check-answers.ts'
import type { Work } from '../../../platform/use-case.ts'
import { inCallOf, isAskedOf, type CallQuestion, type QuestionSubject } from '../domain/asked-of.ts'
import { answersTo, callQuestionsOf } from '../queries/call-questions.ts'

type Given = Readonly<Record<string, unknown>>
type Of = {
  readonly id: string
  readonly eventId: string
  readonly hostId: string | null
  readonly trackId: string | null
  readonly formatId: string | null
}

/** Answers that can be written, by whom: null is the proposal's own. */
export type CheckedAnswers = {
  readonly personId: string | null
  readonly questions: readonly CallQuestion[]
  readonly answers: Answers
}

/**
 * Checks what a person answered about a proposal: as one of its speakers what is asked of it and of them, as a reviewer what is
 * asked of reviewers. A question that is for another track or format is not asked, and its answer dropped; so is what
 * the form of another moment asked. Fields of problems are `answers.<slug>`.
 */
export async function checkProposalAnswers(
  work: Work,
  proposal: Of,
  given: Given,
  { as, draft }: { readonly as: 'speaker' | 'reviewer'; readonly draft: boolean },
): Promise<{ readonly problems: readonly Problem[]; readonly checked: readonly CheckedAnswers[] }> {
  const personId = work.actor?.id ?? null
  const all = inCallOf(await callQuestionsOf(work.db, proposal.eventId), proposal.hostId).filter(
    ({ archived }) => !archived,
  )
  if (all.length === 0) return { problems: [], checked: [] }
  const see = { withSpeakers: true, withHidden: true, reviewer: personId ?? 'all' } as const
  const kept = (await answersTo(work.db, [proposal.id], see)).get(proposal.id) ?? []
  const checked: CheckedAnswers[] = []
  const problems: Problem[] = []
  const subjects: readonly QuestionSubject[] =
    as === 'speaker' ? ['proposal', 'speaker'] : ['reviewer']
  for (const about of subjects) {
    const by = about === 'proposal' ? null : personId
    const asked = all.filter(
      (question) => question.about === about && isAskedOf(question, proposal),
    )
    const papers = kept.find((set) => set.personId === by)?.papers ?? {}
    const own = Object.fromEntries(
      asked.flatMap(({ slug }) => (given[slug] === undefined ? [] : [[slug, given[slug]]])),
    )
    const read = checkAnswers(asked, own, { files: new Set(Object.keys(papers)), draft })
    problems.push(
      ...read.problems.map(({ field, ...problem }) => ({ ...problem, field: `answers.${field}` })),
    )
    // What cannot be read leaves the answer as it was.
    const wrong = new Set(read.problems.map(({ field }) => field))
    const questions = asked.filter(({ slug }) => !wrong.has(slug))
    checked.push({ personId: by, questions, answers: read.answers })
  }
  return { problems, checked }
}
