import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { LinkButton } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { MoveButtons } from '../../../../ui/move-buttons.tsx'
import { Table } from '../../../../ui/table.tsx'
import { Tag, Tags } from '../../../../ui/tag.tsx'
import type { CallQuestion } from '../../domain/asked-of.ts'

type Props = {
  readonly base: string
  readonly questions: readonly CallQuestion[]
  readonly answers: ReadonlyMap<string, number>
}

/** The organisers' own questions, in the order in which they are asked. */
export function CallQuestionList({ base, questions, answers }: Props) {
  const t = useTranslations('proposals')
  const { language } = usePage()
  return (
    <section className="section" id="questions">
      <h2>{t('questions.title')}</h2>
      <p className="soft">{t('questions.lead')}</p>
      <Table
        caption={t('questions.title')}
        rows={questions}
        rowKey={(question) => question.slug}
        empty={<EmptyState title={t('questions.none')}>{t('questions.noneLead')}</EmptyState>}
        columns={[
          {
            key: 'label',
            label: t('questions.label'),
            head: true,
            cell: (question) => (
              <a href={`${base}/${question.slug}`}>{textIn(question.label, language)}</a>
            ),
          },
          {
            key: 'about',
            label: t('questions.aboutLabel'),
            cell: (question) => t(`questions.about.${question.about}`),
          },
          {
            key: 'kind',
            label: t('questions.kindLabel'),
            cell: (question) => t(`questions.kind.${question.kind}`),
          },
          {
            key: 'state',
            label: t('questions.stateLabel'),
            cell: (question) => (
              <Tags>
                {question.archived && <Tag tone="plain">{t('questions.archivedTag')}</Tag>}
                {question.required && <Tag tone="plain">{t('questions.requiredTag')}</Tag>}
                {question.hidden && <Tag tone="warn">{t('questions.hiddenTag')}</Tag>}
                {question.trackIds.length + question.formatIds.length > 0 && (
                  <Tag tone="plain">{t('questions.limitedTag')}</Tag>
                )}
              </Tags>
            ),
          },
          {
            key: 'answers',
            label: t('questions.answersLabel'),
            cell: (question) => answers.get(question.id) ?? 0,
          },
          {
            key: 'order',
            label: t('questions.orderLabel'),
            cell: (question) => (
              <MoveButtons
                action={`${base}/${question.slug}/move`}
                name={textIn(question.label, language)}
                first={question === questions[0]}
                last={question === questions.at(-1)}
              />
            ),
          },
        ]}
      />
      <p>
        <LinkButton kind="quiet" href={`${base}/new`}>
          {t('questions.add')}
        </LinkButton>
      </p>
    </section>
  )
}
