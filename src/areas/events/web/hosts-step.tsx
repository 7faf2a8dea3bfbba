import type { z } from 'zod'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { typedText } from '../../../platform/http/form-values.ts'
import { findHosts, hostsByIds, likelyHosts } from '../../hosting/queries.ts'
import { eventsAround, seriesChoices } from '../queries.ts'
import { editEvent } from '../use-cases/edit-event.ts'
import type { hostsForm } from './forms.ts'
import { HostsStep } from './pages/hosts-step.tsx'
import type { StepProps } from './pages/step-frame.tsx'
import { shownList } from './pages/typed-list.ts'

type HostsInput = z.infer<typeof hostsForm>

/** The step on hosts: who is named, who could be, and who was found by the words that were typed. */
export async function showHostsStep(x: Exchange, props: StepProps): Promise<Response> {
  const { db } = x.context
  const { event, rejected } = props
  const words = rejected ? typedText(rejected.typed, 'find') : ''
  const ticked = shownList(rejected, 'hosts', []).flatMap((key) => key.split(':')[1] ?? [])
  const [likely, picked, found, series, around] = await Promise.all([
    likelyHosts(db, x.person.id),
    hostsByIds(db, ticked.filter(isId)),
    words ? findHosts(db, words) : null,
    seriesChoices(db),
    eventsAround(db, event.id),
  ])
  return x.page(
    <HostsStep
      {...props}
      likely={likely}
      picked={picked}
      found={found && { ...found, words }}
      series={series}
      around={around}
    />,
  )
}

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

/** Whether the form asks who there is, rather than to be saved: also where Enter was pressed in the words. */
export const isSearch = ({ find, found, search }: HostsInput): boolean =>
  find !== '' && (search !== '' || find !== found)

/** The form as it was sent, to be shown again with what was found. */
export const searching = ({ readAt, seriesId, ...input }: HostsInput): Rejected => ({
  problems: [],
  typed: {
    ...input,
    readAt: readAt?.toISOString() ?? '',
    seriesId: seriesId ?? '',
  },
})

/** Saves who is named; answers the event's slug. */
export const saveHosts = (x: Exchange, input: HostsInput): Promise<string> => {
  const { readAt, hosts, summaries, colocatedWith, seriesId, edition } = input
  const named = hosts.map((key) => {
    const [kind, hostId] = key.split(':') as ['programme' | 'community', string]
    return { kind, hostId, summary: summaries[hostId] ?? {} }
  })
  const edit = { changes: { seriesId, edition }, colocatedWith, hosts: named }
  return editEvent(x.context, x.param('event'), edit, readAt)
}
