import type { AskedQuestion } from '../../../shared/questions/question.ts'
import { blackOut } from './redaction.ts'

type Answered = { readonly answers: Readonly<Record<string, unknown>> }

// What was written in own words can tell who it is; what was chosen cannot.
const written: ReadonlySet<string> = new Set(['text', 'long-text', 'url'])

/** Answers about a proposal with what tells who its speakers are as blocks. */
export function withoutWho<Answers extends Answered | undefined>(
  set: Answers,
  questions: readonly Pick<AskedQuestion, 'kind' | 'slug'>[],
  passages: readonly string[],
): Answers {
  if (!set || passages.length === 0) return set
  const words = new Set(questions.flatMap(({ kind, slug }) => (written.has(kind) ? [slug] : [])))
  const answers = Object.entries(set.answers).map(([slug, answer]) => [
    slug,
    words.has(slug) && typeof answer === 'string' ? blackOut(answer, passages) : answer,
  ])
  return { ...set, answers: Object.fromEntries(answers) as Answered['answers'] }
}
