import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayZone } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { RadioGroup } from '../../../../ui/choices.tsx'
import { Form, FormActions, FormSection } from '../../../../ui/form.tsx'
import { Hero } from '../../../../ui/hero.tsx'
import { TextArea } from '../../../../ui/inputs.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import type { EventScope } from '../../../accounts/queries.ts'
import type { ProposalScope } from '../../../proposals/queries.ts'
import { tickedOf, type Slot } from '../../domain/free-slots.ts'
import type { Needs, ProposalLink } from '../../queries/needs.ts'
import { FreeCalendar } from './free-calendar.tsx'
import { StageLinks } from './stage-links.tsx'

/** The form of the page that was sent. */
export type StagePart = 'needs' | 'link'

type StagePageProps = {
  readonly event: EventScope
  readonly proposal: ProposalScope
  readonly needs: Needs | null
  readonly links: readonly ProposalLink[]
  readonly slots: readonly Slot[]
  readonly part?: StagePart
  readonly rejected?: Rejected
}

const recordings = ['yes', 'slides', 'no'] as const

/** What the team needs to know of a speaker: when, how, with what, recorded or not; and the slides. */
export function StagePage({
  event,
  proposal,
  needs,
  links,
  slots,
  part,
  rejected,
}: StagePageProps) {
  const t = useTranslations('speakers')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const base = `/${language}/events/${event.slug}/call/proposals/${proposal.code}`
  const again = part === 'needs' ? rejected : undefined
  const shown = (name: 'travel' | 'equipment' | 'recording') =>
    again ? typedText(again.typed, name) : (needs?.[name] ?? '')
  const free = again?.typed['free']
  const ticked = again
    ? new Set([free].flat().filter((each): each is string => typeof each === 'string'))
    : tickedOf(slots, needs?.free ?? null)
  return (
    <PublicPage title={t('stage.title')} noindex section="calls">
      <Hero
        small
        eyebrow={<a href={base}>{proposal.title}</a>}
        title={t('stage.title')}
        lead={t('stage.lead', { event: textIn(event.name, language) })}
      />
      {summary}
      <Form action={`${base}/stage`}>
        {slots.length > 0 && (
          <FormSection
            title={t('stage.free')}
            lead={t('stage.freeLead', { zone: sayZone(language, event.timeZone) })}
          >
            <FreeCalendar slots={slots} ticked={ticked} />
          </FormSection>
        )}
        <TextArea
          name="travel"
          label={t('stage.travel')}
          help={t('stage.travelHelp')}
          rows={3}
          maxLength={2000}
          required={false}
          value={shown('travel')}
          error={part === 'needs' ? errorOf('travel') : undefined}
        />
        <TextArea
          name="equipment"
          label={t('stage.equipment')}
          help={t('stage.equipmentHelp')}
          rows={3}
          maxLength={2000}
          required={false}
          value={shown('equipment')}
          error={part === 'needs' ? errorOf('equipment') : undefined}
        />
        <RadioGroup
          name="recording"
          label={t('stage.recording')}
          help={t('stage.recordingHelp')}
          value={shown('recording')}
          error={part === 'needs' ? errorOf('recording') : undefined}
          options={recordings.map((value) => ({ value, label: t(`stage.recordings.${value}`) }))}
        />
        <FormActions>
          <Button>{t('stage.save')}</Button>
        </FormActions>
      </Form>
      <StageLinks
        action={`${base}/stage/links`}
        slidesAt={`/${language}/events/${event.slug}/slides`}
        links={links}
        rejected={part === 'link' ? rejected : undefined}
      />
    </PublicPage>
  )
}
