import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button, LinkButton } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Table } from '../../../../ui/table.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import type { Question } from '../../domain/catalogue.ts'
import { MoveButtons } from '../../../../ui/move-buttons.tsx'
import { RegistrationTabs } from './registration-tabs.tsx'

type Props = { readonly slug: string; readonly questions: readonly Question[] }

/** What everybody who registers is asked. */
export function QuestionsPage({ slug, questions }: Props) {
  const t = useTranslations('registration')
  const { language } = usePage()
  const base = `/${language}/manage/events/${slug}/registration/questions`
  return (
    <ManagePage
      section="registration"
      heading={t('manage.questions')}
      actions={
        <LinkButton kind="quiet" href={`${base}/new`}>
          {t('questions.add')}
        </LinkButton>
      }
    >
      <RegistrationTabs slug={slug} current="questions" />
      <Table
        caption={t('manage.questions')}
        rows={questions}
        rowKey={(question) => question.slug}
        empty={
          <EmptyState
            title={t('questions.emptyTitle')}
            action={
              <form method="post" action={`${base}/usual`}>
                <Button>{t('questions.usual')}</Button>
              </form>
            }
          >
            {t('questions.emptyLead')}
          </EmptyState>
        }
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
            key: 'kind',
            label: t('questions.kindLabel'),
            cell: (question) => t(`questions.kind.${question.consent ? 'consent' : question.kind}`),
          },
          {
            key: 'required',
            label: t('questions.requiredLabel'),
            cell: (question) =>
              question.archived ? (
                <Tag tone="plain">{t('questions.archivedTag')}</Tag>
              ) : question.required ? (
                t('yes')
              ) : (
                t('no')
              ),
          },
          {
            key: 'order',
            label: t('move.label'),
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
    </ManagePage>
  )
}
