import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText, typedTexts } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayZone } from '../../../../platform/i18n/dates.ts'
import type { LocalizedText } from '../../../../shared/localized-text.ts'
import { localInput } from '../../../../shared/time.ts'
import { Button } from '../../../../ui/button.tsx'
import { FieldRow, Form, FormActions } from '../../../../ui/form.tsx'
import { DateTimeInput } from '../../../../ui/inputs.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { HostView } from '../../../events/queries.ts'
import type { Format, Track } from '../../queries.ts'
import { CallTabs } from './call-tabs.tsx'
import { FormatForms } from './format-forms.tsx'
import { TrackForms } from './track-forms.tsx'

/** Which form of the page was refused, and how it was filled. */
export type RejectedPart = Rejected & { readonly form: 'call' | 'track' | 'format' }

/** What stands in the fields of a call, and what is wrong with them. */
export function useCallFields(part: RejectedPart | undefined) {
  const { errorOf, summary } = useProblems(part?.problems)
  const rejected = part?.form === 'call' ? part : undefined
  return {
    summary,
    field: (name: string, stored: string) => ({
      name,
      value: rejected ? typedText(rejected.typed, name) : stored,
      error: rejected && errorOf(name),
    }),
    texts: (name: string, stored: LocalizedText = {}) => ({
      name,
      value: rejected ? typedTexts(rejected.typed, name) : stored,
      error: rejected && errorOf(name),
    }),
    ticked: (name: string, stored: boolean) => ({
      name,
      checked: rejected ? typedText(rejected.typed, name) === 'on' : stored,
    }),
  }
}

type CallSetUpProps = {
  /** The address of the call's pages. */
  readonly base: string
  /** IANA name, of the event. */
  readonly timeZone: string
  readonly call:
    | {
        readonly opensAt: Date | null
        readonly closesAt: Date | null
        readonly intro: LocalizedText
      }
    | undefined
  readonly tracks: readonly Track[]
  readonly formats: readonly Format[]
  /** Those to whom a track can be given. */
  readonly hosts: readonly HostView[]
  readonly part: RejectedPart | undefined
  /** Saves itself while it is filled. */
  readonly autosave?: boolean
  readonly notice?: ReactNode
  /** Further fields, before the words of the call. */
  readonly children: ReactNode
  /** And after them. */
  readonly after?: ReactNode
}

/** A call, the event's or a host's: when it takes proposals, its words, its tracks and its formats. */
export function CallSetUp(props: CallSetUpProps) {
  const { base, timeZone, call, tracks, formats, hosts, part, autosave = false } = props
  const t = useTranslations('proposals')
  const { language } = usePage()
  const { field, texts, summary } = useCallFields(part)
  const local = (at: Date | null | undefined) => (at ? localInput(at, timeZone) : '')
  return (
    <>
      <CallTabs base={base} current="call" />
      {props.notice}
      {summary}
      <Form action={base} autosave={autosave ? base : undefined}>
        <FieldRow>
          <DateTimeInput
            {...field('opensAt', local(call?.opensAt))}
            label={t('opensAt')}
            help={t('inZone', { zone: sayZone(language, timeZone) })}
          />
          <DateTimeInput
            {...field('closesAt', local(call?.closesAt))}
            label={t('closesAt')}
            help={t('closesAtHelp')}
          />
        </FieldRow>
        {props.children}
        <LocalizedFields
          {...texts('intro', call?.intro)}
          rows={5}
          label={t('intro')}
          help={t('introHelp')}
          required={false}
        />
        {props.after}
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
        timeZone={timeZone}
        {...(part?.form === 'format' && { rejected: part })}
      />
    </>
  )
}
