import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { HostTabs } from '../../../../ui/host-tabs.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { CallTabs } from './call-tabs.tsx'
import { ProposalTabs } from '../../../../ui/proposal-tabs.tsx'

/** Which call is set up: the event's, or that of a host. */
export type CallPlace = {
  readonly slug: string
  readonly host: { readonly id: string; readonly name: string } | null
}

/** The address under which a call is set up. */
export const useCallBase = ({ slug, host }: CallPlace): string => {
  const { language } = usePage()
  const event = `/${language}/manage/events/${slug}`
  return host ? `${event}/hosts/${host.id}/call` : `${event}/proposals/call`
}

type Props = {
  readonly place: CallPlace
  readonly current: 'form' | 'preview' | 'deadlines'
  readonly heading?: string
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A page on which a call is set up, the event's or a host's. */
export function CallFrame({ place, current, heading, actions, children }: Props) {
  const t = useTranslations('proposals')
  const base = useCallBase(place)
  const { slug, host } = place
  return (
    <ManagePage
      section={host ? 'hosts' : 'proposals'}
      heading={heading ?? host?.name ?? t('settings')}
      actions={actions}
    >
      {host ? (
        <HostTabs id={host.id} name={host.name} current="call" />
      ) : (
        <ProposalTabs slug={slug} current="call" />
      )}
      <CallTabs base={base} current={current} />
      {children}
    </ManagePage>
  )
}
