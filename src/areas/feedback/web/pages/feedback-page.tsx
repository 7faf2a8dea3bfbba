import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn, type LocalizedText } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { RadioGroup } from '../../../../ui/choices.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { Hero } from '../../../../ui/hero.tsx'
import { TextArea } from '../../../../ui/inputs.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import type { EventScope } from '../../../accounts/queries.ts'

type FeedbackPageProps = {
  readonly event: EventScope
  readonly title: LocalizedText
  /** The address of the session. */
  readonly home: string
  readonly time: 'before' | 'open' | 'over'
  readonly own: { readonly score: number; readonly body: string } | null
  readonly rejected?: Rejected | undefined
}

const scores = ['5', '4', '3', '2', '1'] as const

/** What somebody thought of a session: one to five, and some words if they like. */
export function FeedbackPage({ event, title, home, time, own, rejected }: FeedbackPageProps) {
  const t = useTranslations('feedback')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const name = textIn(title, language)
  return (
    <PublicPage title={t('title', { title: name })} accent={event.colour} section="events" noindex>
      <Hero
        small
        eyebrow={<a href={home}>{name}</a>}
        title={t('heading')}
        lead={time === 'open' ? t(own ? 'leadAgain' : 'lead') : undefined}
      />
      {summary}
      {time === 'open' ? (
        <Form action={`${home}/feedback`}>
          <RadioGroup
            name="score"
            label={t('score')}
            required
            value={rejected ? typedText(rejected.typed, 'score') : String(own?.score ?? '')}
            options={scores.map((score) => ({ value: score, label: t(`scores.${score}`) }))}
            error={errorOf('score')}
          />
          <TextArea
            name="body"
            label={t('body')}
            help={t('bodyHelp')}
            rows={5}
            maxLength={2_000}
            required={false}
            value={rejected ? typedText(rejected.typed, 'body') : (own?.body ?? '')}
            error={errorOf('body')}
          />
          <FormActions>
            <Button>{t(own ? 'change' : 'send')}</Button>
          </FormActions>
        </Form>
      ) : (
        <EmptyState title={t(time === 'before' ? 'notYet' : 'over')}>
          {t(time === 'before' ? 'notYetLead' : 'overLead')}
        </EmptyState>
      )}
    </PublicPage>
  )
}
