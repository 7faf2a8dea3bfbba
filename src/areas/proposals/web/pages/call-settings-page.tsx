import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayZone } from '../../../../platform/i18n/dates.ts'
import { languages, type LocalizedText } from '../../../../shared/localized-text.ts'
import { localInput } from '../../../../shared/time.ts'
import { Button } from '../../../../ui/button.tsx'
import { Checkbox } from '../../../../ui/choices.tsx'
import { FieldRow, Form, FormActions } from '../../../../ui/form.tsx'
import { DateTimeInput, TextInput } from '../../../../ui/inputs.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { EventScope } from '../../../accounts/queries.ts'
import type { HostView } from '../../../events/queries.ts'
import type { Call, Format, Track } from '../../queries.ts'
import { CallTabs } from './call-tabs.tsx'
import { FormatForms } from './format-forms.tsx'
import { ProposalTabs } from './proposal-tabs.tsx'
import { TrackForms } from './track-forms.tsx'

/** Which form of the page was refused, and how it was filled. */
export type RejectedPart = Rejected & { readonly form: 'call' | 'track' | 'format' }

type CallSettingsProps = {
  readonly event: EventScope
  readonly call: Call | undefined
  readonly tracks: readonly Track[]
  readonly formats: readonly Format[]
  readonly hosts: readonly HostView[]
  readonly part?: RejectedPart
}

/** When the call takes proposals, how they are read, in which tracks and formats. */
export function CallSettingsPage({ event, call, tracks, formats, hosts, part }: CallSettingsProps) {
  const t = useTranslations('proposals')
  const { language } = usePage()
  const rejected = part?.form === 'call' ? part : undefined
  const { errorOf, summary } = useProblems(part?.problems)
  const base = `/${language}/manage/events/${event.slug}/proposals/call`
  const shown = (name: string, stored: string) =>
    rejected ? typedText(rejected.typed, name) : stored
  const local = (at: Date | null | undefined) => (at ? localInput(at, event.timeZone) : '')
  const localized = (name: string, stored: LocalizedText = {}): LocalizedText =>
    rejected
      ? Object.fromEntries(
          languages.map((each) => [each, typedText(rejected.typed, `${name}.${each}`)]),
        )
      : stored
  return (
    <ManagePage section="proposals" heading={t('settings')}>
      <ProposalTabs slug={event.slug} current="call" />
      <CallTabs base={base} current="call" />
      {summary}
      <Form action={base} autosave={call ? base : undefined}>
        <FieldRow>
          <DateTimeInput
            name="opensAt"
            label={t('opensAt')}
            help={sayZone(language, event.timeZone)}
            value={shown('opensAt', local(call?.opensAt))}
            error={rejected && errorOf('opensAt')}
          />
          <DateTimeInput
            name="closesAt"
            label={t('closesAt')}
            help={t('closesAtHelp')}
            value={shown('closesAt', local(call?.closesAt))}
            error={rejected && errorOf('closesAt')}
          />
        </FieldRow>
        {(hosts.length > 1 || call?.perHost) && (
          <Checkbox
            name="perHost"
            label={t('perHost')}
            help={t('perHostHelp')}
            checked={
              rejected ? typedText(rejected.typed, 'perHost') === 'on' : (call?.perHost ?? false)
            }
          />
        )}
        <Checkbox
          name="blind"
          label={t('blind')}
          help={t('blindHelp')}
          checked={rejected ? typedText(rejected.typed, 'blind') === 'on' : (call?.blind ?? true)}
        />
        <TextInput
          name="reviewsPerProposal"
          inputMode="numeric"
          className="short"
          label={t('reviewsPerProposal')}
          value={shown('reviewsPerProposal', String(call?.reviewsPerProposal ?? 3))}
          error={rejected && errorOf('reviewsPerProposal')}
        />
        <LocalizedFields
          name="intro"
          rows={5}
          label={t('intro')}
          help={t('introHelp')}
          required={false}
          value={localized('intro', call?.intro)}
          error={rejected && errorOf('intro')}
        />
        <LocalizedFields
          name="criteria"
          rows={4}
          label={t('criteria')}
          help={t('criteriaHelp')}
          required={false}
          value={localized('criteria', call?.criteria)}
          error={rejected && errorOf('criteria')}
        />
        <FormActions>
          <Button>{t('saveCall')}</Button>
        </FormActions>
      </Form>
      <TrackForms
        base={base}
        tracks={tracks}
        hosts={hosts}
        {...(part?.form === 'track' && { rejected: part })}
      />
      <FormatForms
        base={base}
        formats={formats}
        timeZone={event.timeZone}
        {...(part?.form === 'format' && { rejected: part })}
      />
    </ManagePage>
  )
}
