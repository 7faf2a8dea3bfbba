import { useTranslations } from 'use-intl'
import { AnswerList } from '../../../../ui/answer-list.tsx'
import type { AnswersShown } from '../answers-shown.ts'

/** What was asked beside the fields of the form, with what was answered: of the proposal, of speakers, of reviewers. */
export function AnswersSection({
  questions,
  sets,
  filesAt,
  revealed,
}: AnswersShown & {
  readonly filesAt: string
  /** Names are shown once, in a blind call: so are files, each as an act of its own. */
  readonly revealed: boolean
}) {
  const t = useTranslations('proposals')
  if (sets.length === 0) return null
  return (
    <section className="section">
      <h2>{t('answers.title')}</h2>
      {sets.map(({ personId, name, answers, papers }) => (
        <div key={personId}>
          {personId && <h3>{name}</h3>}
          <AnswerList
            questions={questions.filter(
              ({ slug, about }) =>
                (about === 'proposal') === (personId === null) &&
                (answers[slug] !== undefined || papers[slug] !== undefined || about === 'proposal'),
            )}
            answers={answers}
            fileOf={(slug) => {
              const paper = papers[slug]
              const href = `${filesAt}/${slug}/${personId ?? 'proposal'}`
              return paper && { name: paper.name, href, asked: revealed }
            }}
          />
        </div>
      ))}
    </section>
  )
}
