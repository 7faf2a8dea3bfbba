import { useTranslations } from 'use-intl'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayZone } from '../../../../platform/i18n/dates.ts'
import { languages } from '../../../../shared/localized-text.ts'
import { localInput } from '../../../../shared/time.ts'
import { Button } from '../../../../ui/button.tsx'
import { FieldRow, Form, FormActions } from '../../../../ui/form.tsx'
import { HostTabs } from '../../../../ui/host-tabs.tsx'
import { DateTimeInput, TextInput } from '../../../../ui/inputs.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { EventScope } from '../../../accounts/queries.ts'
import type { Format, Track } from '../../queries.ts'
import type { HostCall } from '../../queries/host-calls.ts'
import type { RejectedPart } from './call-settings-page.tsx'
import { CallTabs } from './call-tabs.tsx'
import { FormatForms } from './format-forms.tsx'
import { TrackForms } from './track-forms.tsx'

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
  const rejected = part?.form === 'call' ? part : undefined
  const { errorOf, summary } = useProblems(part?.problems)
  const base = `/${language}/manage/events/${event.slug}/hosts/${host.id}/call`
  const shown = (name: string, stored: string) =>
    rejected ? typedText(rejected.typed, name) : stored
  const local = (at: Date | null | undefined) => (at ? localInput(at, event.timeZone) : '')
  return (
    <ManagePage section="hosts" heading={host.name}>
      <HostTabs id={host.id} name={host.name} current="call" />
      <CallTabs base={base} current="call" />
      {!perHost && <Notice title={t('hostCall.waits')}>{t('hostCall.waitsLead')}</Notice>}
      {summary}
      <Form action={base}>
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
        <TextInput
          name="sessionQuota"
          inputMode="numeric"
          className="short"
          required={false}
          label={t('hostCall.quota')}
          help={t('hostCall.quotaHelp')}
          value={shown('sessionQuota', String(call?.sessionQuota ?? ''))}
          error={rejected && errorOf('sessionQuota')}
        />
        <LocalizedFields
          name="intro"
          rows={5}
          label={t('intro')}
          help={t('introHelp')}
          required={false}
          value={
            rejected
              ? Object.fromEntries(
                  languages.map((each) => [each, typedText(rejected.typed, `intro.${each}`)]),
                )
              : (call?.intro ?? {})
          }
          error={rejected && errorOf('intro')}
        />
        <FormActions>
          <Button>{t('saveCall')}</Button>
        </FormActions>
      </Form>
      <TrackForms
        base={base}
        tracks={tracks}
        hosts={[]}
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
