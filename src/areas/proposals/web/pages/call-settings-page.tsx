import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Checkbox } from '../../../../ui/choices.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { ProposalTabs } from '../../../../ui/proposal-tabs.tsx'
import type { EventScope } from '../../../accounts/queries.ts'
import type { HostView } from '../../../events/queries.ts'
import type { Call, Format, Track } from '../../queries.ts'
import { CallSetUp, useCallFields, type RejectedPart } from './call-set-up.tsx'

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
  const { field, texts, ticked } = useCallFields(part)
  return (
    <ManagePage section="proposals" heading={t('settings')}>
      <ProposalTabs slug={event.slug} current="call" />
      <CallSetUp
        base={`/${language}/manage/events/${event.slug}/proposals/call`}
        timeZone={event.timeZone}
        {...{ call, tracks, formats, hosts, part }}
        autosave={call !== undefined}
        after={
          <LocalizedFields
            {...texts('criteria', call?.criteria)}
            rows={4}
            label={t('criteria')}
            help={t('criteriaHelp')}
            required={false}
          />
        }
      >
        {(hosts.length > 1 || call?.perHost) && (
          <Checkbox
            {...ticked('perHost', call?.perHost ?? false)}
            label={t('perHost')}
            help={t('perHostHelp')}
          />
        )}
        <Checkbox
          {...ticked('blind', call?.blind ?? true)}
          label={t('blind')}
          help={t('blindHelp')}
        />
        <TextInput
          {...field('reviewsPerProposal', String(call?.reviewsPerProposal ?? 3))}
          inputMode="numeric"
          className="short"
          label={t('reviewsPerProposal')}
        />
      </CallSetUp>
    </ManagePage>
  )
}
