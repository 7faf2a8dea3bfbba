import { invalidInput } from '../../../shared/app-error.ts'
import { instantAt } from '../../../shared/time.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { choicesFor } from '../domain/call-of-proposal.ts'
import { callOf, formatsOf, tracksOf } from '../queries.ts'
import { extensionsOf } from '../queries/extensions.ts'
import { hostCallsOf } from '../queries/host-calls.ts'
import { lateCodesOf } from '../queries/late-codes.ts'
import { authoriseCall } from '../use-cases/authorise-call.ts'
import { createLateCode } from '../use-cases/create-late-code.ts'
import { endLateCode } from '../use-cases/end-late-code.ts'
import { extendCall } from '../use-cases/extend-call.ts'
import { extensionForm, lateCodeIdForm, newLateCodeForm } from './call-form-schemas.ts'
import { DeadlinesPage } from './pages/deadlines-page.tsx'
import type { RejectedDeadline } from './pages/deadlines-props.ts'
import { callBase, whichCall } from './which-call.ts'

async function show(x: Exchange, refused?: RejectedDeadline): Promise<Response> {
  const { db } = x.context
  const { event, hostId, hostName } = await authoriseCall({ db, actor: x.actor }, whichCall(x))
  const [call, hostCalls, tracks, formats, codes, extensions] = await Promise.all([
    callOf(db, event.id),
    hostCallsOf(db, event.id),
    tracksOf(db, event.id),
    formatsOf(db, event.id),
    lateCodesOf(db, event.id, hostId),
    extensionsOf(db, event.id, hostId),
  ])
  const dates = hostId ? hostCalls.find((one) => one.hostId === hostId) : call
  return x.page(
    <DeadlinesPage
      place={{ slug: event.slug, host: hostId ? { id: hostId, name: hostName ?? '' } : null }}
      timeZone={event.timeZone}
      closesAt={dates?.closesAt ?? null}
      hostsSetDates={hostId === null && (call?.perHost ?? false)}
      codes={codes}
      extensions={extensions}
      {...choicesFor(hostId, { tracks, formats })}
      {...(refused && { refused })}
    />,
  )
}

const again = (x: Exchange, form: RejectedDeadline['form']) => (rejected: Rejected) =>
  show(x, { form, ...rejected })

/** A local time of the event as an instant. */
async function instantOf(x: Exchange, local: string | null): Promise<Date | null> {
  const asker = { db: x.context.db, actor: x.actor }
  const { event } = await authoriseCall(asker, whichCall(x))
  return local ? instantAt(local, event.timeZone) : null
}

/** When a call and its formats close, by how much that moved, and who may be late. */
export const deadlinesPage = (x: Exchange): Promise<Response> => show(x)

export const extendCallForm = (x: Exchange): Promise<Response> =>
  x.submit(
    extensionForm,
    async ({ closesAt, ...extension }) => {
      await extendCall(x.context, whichCall(x), {
        ...extension,
        closesAt: await instantOf(x, closesAt),
      })
      return x.redirect(`${callBase(x)}/deadlines`, 'call-extended')
    },
    again(x, 'extension'),
  )

export const newLateCode = (x: Exchange): Promise<Response> =>
  x.submit(
    newLateCodeForm,
    async ({ expiresAt, ...code }) => {
      const expires = await instantOf(x, expiresAt)
      if (!expires) throw invalidInput([{ field: 'expiresAt', code: 'required' }])
      await createLateCode(x.context, whichCall(x), { ...code, expiresAt: expires })
      return x.redirect(`${callBase(x)}/deadlines#codes`, 'late-code-made')
    },
    again(x, 'code'),
  )

export const endLateCodeForm = (x: Exchange): Promise<Response> =>
  x.submit(
    lateCodeIdForm,
    async ({ id }) => {
      await endLateCode(x.context, whichCall(x), id)
      return x.redirect(`${callBase(x)}/deadlines#codes`, 'saved')
    },
    again(x, 'code'),
  )
