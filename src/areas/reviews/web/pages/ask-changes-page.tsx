import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayZone } from '../../../../platform/i18n/dates.ts'
import { Button } from '../../../../ui/button.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { DateTimeInput, TextArea } from '../../../../ui/inputs.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { Judged } from '../../queries/judged.ts'
import { writeSeen } from '../seen.ts'
import { ReviewTabs } from './review-tabs.tsx'

type AskChangesPageProps = {
  readonly slug: string
  readonly proposals: readonly Judged[]
  readonly timeZone: string
  readonly rejected?: Rejected
}

/** Asks the speakers of some proposals for another version. */
export function AskChangesPage({ slug, proposals, timeZone, rejected }: AskChangesPageProps) {
  const t = useTranslations('reviews')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const base = `/${language}/manage/events/${slug}/reviews`
  return (
    <ManagePage section="reviews" heading={t('changes.ask')}>
      <ReviewTabs slug={slug} current="decisions" />
      <p className="lead">{t('changes.askLead', { count: proposals.length })}</p>
      <ul>
        {proposals.map(({ code, title }) => (
          <li key={code}>
            <a href={`${base}/${code}?others=1`}>{title}</a>
          </li>
        ))}
      </ul>
      <Form action={`${base}/decisions/changes`} hidden={{ seen: writeSeen(proposals) }}>
        {summary}
        {proposals.map(({ code }) => (
          <input key={code} type="hidden" name="proposal" value={code} />
        ))}
        <TextArea
          name="words"
          label={t('changes.words')}
          help={t('changes.wordsHelp')}
          required
          rows={6}
          maxLength={4_000}
          value={typedText(rejected?.typed, 'words')}
          error={errorOf('words')}
        />
        <DateTimeInput
          name="until"
          label={t('changes.until')}
          help={t('changes.untilHelp', { zone: sayZone(language, timeZone) })}
          required
          value={typedText(rejected?.typed, 'until')}
          error={errorOf('until')}
        />
        <FormActions>
          <Button>{t('changes.ask')}</Button>
          <a href={`${base}/decisions`}>{t('changes.leave')}</a>
        </FormActions>
      </Form>
    </ManagePage>
  )
}
