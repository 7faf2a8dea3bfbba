import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText, typedTexts } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { Details } from '../../../../ui/details.tsx'
import { FieldRow, Form, FormActions } from '../../../../ui/form.tsx'
import { Select, TextInput } from '../../../../ui/inputs.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { winnerKinds } from '../../domain/award.ts'
import type { SessionToAward, ShownAward } from '../../queries.ts'

type AwardsPageProps = {
  readonly awards: readonly ShownAward[]
  readonly sessions: readonly SessionToAward[]
  /** Whose form was refused; null: that of a new one. */
  readonly at?: string | null
  readonly rejected?: Rejected
}

/** What was awarded, each to change or remove, and a form for one more. */
export function AwardsPage({ awards, sessions, at = null, rejected }: AwardsPageProps) {
  const t = useTranslations('awards')
  const { language, scope } = usePage()
  const { summary } = useProblems(rejected?.problems)
  const base = `/${language}/manage/events/${scope?.slug ?? ''}/awards`
  const refused = (id: string | null) => (rejected && at === id ? { rejected } : {})
  return (
    <ManagePage section="news" heading={t('title')}>
      <p className="lead">{t('lead')}</p>
      {summary}
      {awards.map((award) => (
        <Details
          key={award.id}
          summary={`${textIn(award.name, language)}: ${award.winner}`}
          open={rejected !== undefined && at === award.id}
        >
          <AwardForm
            action={`${base}/${award.id}`}
            sessions={sessions}
            award={award}
            {...refused(award.id)}
          />
        </Details>
      ))}
      <h2>{t('add')}</h2>
      <AwardForm action={base} sessions={sessions} {...refused(null)} />
    </ManagePage>
  )
}

type AwardFormProps = {
  readonly action: string
  readonly sessions: readonly SessionToAward[]
  readonly award?: ShownAward
  readonly rejected?: Rejected
}

function AwardForm({ action, sessions, award, rejected }: AwardFormProps) {
  const t = useTranslations('awards')
  const { language } = usePage()
  const { errorOf } = useProblems(rejected?.problems)
  const own = award?.id ?? 'new'
  const shown = (field: 'winner' | 'winnerKind' | 'sessionId', otherwise: string) =>
    rejected ? typedText(rejected.typed, field) : (award?.[field] ?? otherwise)
  return (
    <Form action={action}>
      <LocalizedFields
        name="name"
        id={`name-${own}`}
        label={t('name')}
        help={t('nameHelp')}
        maxLength={160}
        value={rejected ? typedTexts(rejected.typed, 'name') : award?.name}
        error={errorOf('name')}
      />
      <FieldRow>
        <Select
          name="winnerKind"
          id={`kind-${own}`}
          label={t('winnerKind')}
          value={shown('winnerKind', 'session')}
          options={winnerKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        />
        {sessions.length > 0 && (
          <Select
            name="sessionId"
            id={`session-${own}`}
            label={t('session')}
            required={false}
            empty={t('noSession')}
            value={shown('sessionId', '')}
            options={sessions.map(({ id, title }) => ({
              value: id,
              label: textIn(title, language),
            }))}
            error={errorOf('sessionId')}
          />
        )}
      </FieldRow>
      <TextInput
        name="winner"
        id={`winner-${own}`}
        label={t('winner')}
        help={t('winnerHelp')}
        required={false}
        maxLength={200}
        value={shown('winner', '')}
        error={errorOf('winner')}
      />
      <LocalizedFields
        name="reason"
        id={`reason-${own}`}
        label={t('reason')}
        rows={2}
        required={false}
        maxLength={600}
        value={rejected ? typedTexts(rejected.typed, 'reason') : award?.reason}
        error={errorOf('reason')}
      />
      <FormActions>
        <Button kind={award ? 'quiet' : 'primary'}>{award ? t('save') : t('addNow')}</Button>
        {award && (
          <Button kind="plain" formAction={`${action}/remove`} formNoValidate>
            {t('remove')}
          </Button>
        )}
      </FormActions>
    </Form>
  )
}
