import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Button } from '../../../../ui/button.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { Tabs } from '../../../../ui/tabs.tsx'
import type { EventSetup } from '../../queries.ts'
import { setupSteps, type SetupStep } from '../forms.ts'

export type StepProps = { readonly event: EventSetup; readonly rejected?: Rejected }

/** The steps of the set-up beside each other, and the page of one. */
export function StepPage({
  event,
  step,
  children,
}: {
  event: EventSetup
  step: SetupStep
  children: ReactNode
}) {
  const t = useTranslations('events')
  const { language } = usePage()
  const base = `/${language}/manage/events/${event.slug}/setup`
  return (
    <ManagePage section="setup" heading={t(`steps.${step}`)}>
      <Tabs
        label={t('steps.label')}
        tabs={setupSteps.map((each) => ({
          href: `${base}/${each}`,
          label: t(`steps.${each}`),
          current: each === step,
        }))}
      />
      <p className="soft">{t(`stepLead.${step}`)}</p>
      {children}
    </ManagePage>
  )
}

/** The form of one step: saves itself while it is filled in, and goes on to the next step when sent. */
export function StepForm({
  event,
  step,
  rejected,
  uploads = false,
  autosave = true,
  after,
  children,
}: StepProps & {
  step: SetupStep
  uploads?: boolean
  /** False where saving writes to others. */
  autosave?: boolean
  /** What stands below the form, with forms of its own. */
  after?: ReactNode
  children: ReactNode
}) {
  const t = useTranslations('events')
  const { language } = usePage()
  const { summary } = useProblems(rejected?.problems)
  const action = `/${language}/manage/events/${event.slug}/setup/${step}`
  return (
    <StepPage event={event} step={step}>
      <Form
        action={action}
        {...(autosave && { autosave: action })}
        hidden={{ readAt: readAt(event, rejected) }}
        {...(uploads && { encType: 'multipart/form-data' })}
      >
        {summary}
        {children}
        <FormActions>
          <Button>{t('saveAndGoOn')}</Button>
        </FormActions>
      </Form>
      {after}
    </StepPage>
  )
}

/**
 * When the event had last changed as this form was read. A form that was refused keeps its own, unless it was shown
 * what the others wrote: sending it again then is meant.
 */
const readAt = (event: EventSetup, rejected: Rejected | undefined): string =>
  rejected && !rejected.problems.some((problem) => problem.code === 'changed-meanwhile')
    ? typedText(rejected.typed, 'readAt')
    : event.updatedAt.toISOString()
