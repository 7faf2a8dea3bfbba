import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { HostTabs } from '../../../../ui/host-tabs.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import type { EventScope } from '../../../accounts/queries.ts'
import type { Format, Track } from '../../queries.ts'
import type { HostCall } from '../../queries/host-calls.ts'
import { CallSetUp, useCallFields, type RejectedPart } from './call-set-up.tsx'

type HostCallPageProps = {
  readonly event: EventScope
  readonly host: { readonly id: string; readonly name: string }
  /** Whether each host has a call now; if not, what stands here waits. */
  readonly perHost: boolean
  readonly call: HostCall | undefined
  readonly tracks: readonly Track[]
  readonly formats: readonly Format[]
  readonly part?: RejectedPart
}

/** The call of one host: its dates, words, share of the agenda, tracks and formats. */
export function HostCallPage(props: HostCallPageProps) {
  const { event, host, perHost, call, tracks, formats, part } = props
  const t = useTranslations('proposals')
  const { language } = usePage()
  const { field } = useCallFields(part)
  return (
    <ManagePage section="hosts" heading={host.name}>
      <HostTabs id={host.id} name={host.name} current="call" />
      <CallSetUp
        base={`/${language}/manage/events/${event.slug}/hosts/${host.id}/call`}
        timeZone={event.timeZone}
        {...{ call, tracks, formats, part }}
        hosts={[]}
        notice={!perHost && <Notice title={t('hostCall.waits')}>{t('hostCall.waitsLead')}</Notice>}
      >
        <TextInput
          {...field('sessionQuota', String(call?.sessionQuota ?? ''))}
          inputMode="numeric"
          className="short"
          required={false}
          label={t('hostCall.quota')}
          help={t('hostCall.quotaHelp')}
        />
      </CallSetUp>
    </ManagePage>
  )
}
