import { createHash, randomUUID } from 'node:crypto'
import { invalidInput } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { parse } from '../../../platform/http/forms.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { allows } from '../../../shared/policy.ts'
import { eventBySlug } from '../../accounts/queries.ts'
import { loadCatalogue } from '../../registration/queries/catalogue.ts'
import { policy } from '../policy.ts'
import { countPeople, findPeople, recordedScan } from '../queries.ts'
import { scanTicket, verdictOf } from '../use-cases/scan-ticket.ts'
import { undoCheckIn } from '../use-cases/undo-check-in.ts'
import { walkIn } from '../use-cases/walk-in.ts'
import { scanBody, scanForm, undoForm, walkInForm } from './forms.ts'
import { gateOf, rememberGate } from './gate-cookie.ts'
import { CheckInPage } from './pages/check-in-page.tsx'
import { WalkInPage } from './pages/walk-in-page.tsx'
import { verdictView } from './verdict-view.ts'

/** The door: scan, type a code or search; the verdict of the last scan on top. */
export const checkInPage = (x: Exchange): Promise<Response> => show(x, null)

/** A code that was typed, or the button beside a person. The verdict has an address: reloading scans nothing again. */
export const scanTyped = (x: Exchange): Promise<Response> =>
  x.submit(
    scanForm,
    async ({ text, gate }) => {
      const { scanId } = await scanTicket(x.context, x.param('event'), { text, gate })
      return rememberGate(x.redirect(`${door(x)}?scan=${scanId}`), gate)
    },
    (rejected) => show(x, rejected),
  )

/** A scan by camera: JSON in, the verdict in words out. */
export async function scanByCamera(x: Exchange): Promise<Response> {
  const parsed = parse(scanBody, await x.request.json().catch(() => null))
  if (!parsed.ok) throw invalidInput(parsed.problems)
  const { text, gate, id, at } = parsed.data
  const scan = { text, gate, ...(id ? { id } : {}), ...(at ? { at } : {}) }
  const verdict = await scanTicket(x.context, x.param('event'), scan)
  return rememberGate(
    x.json(verdictView(verdict, x.language, await zoneOf(x), x.context.now())),
    gate,
  )
}

export const takeBack = (x: Exchange): Promise<Response> =>
  x.submit(
    undoForm,
    async ({ code, gate }) => {
      await undoCheckIn(x.context, x.param('event'), code, gate)
      return x.redirect(`${door(x)}?q=${encodeURIComponent(code)}`, 'check-in-undone')
    },
    (rejected) => show(x, rejected),
  )

/** How many are in, for the page to ask every few seconds; unchanged costs a 304. */
export async function counted(x: Exchange): Promise<Response> {
  const numbers = await countPeople(x.context.db, x.scope!.id)
  const t = translator(x.language, 'checkin')
  const guests = numbers.guests > 0 ? t('guests', { count: numbers.guests }) : ''
  const body = JSON.stringify({ ...numbers, guests })
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`
  const headers = { etag, 'cache-control': 'private, no-cache' }
  return x.request.headers.get('if-none-match') === etag
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers: { ...headers, 'content-type': 'application/json' } })
}

export const walkInPage = (x: Exchange): Promise<Response> => showWalkIn(x, null)

export const registerWalkIn = (x: Exchange): Promise<Response> =>
  x.submit(
    walkInForm,
    async ({ gate, attempt, ...person }) => {
      const wanted = { ...person, answers: {} }
      const { scanId } = await walkIn(x.context, x.param('event'), wanted, { gate, attempt })
      return rememberGate(x.redirect(`${door(x)}?scan=${scanId}`), gate)
    },
    ({ problems, typed }) =>
      showWalkIn(x, {
        typed,
        problems: problems.map((p) => ({ ...p, field: p.field.replace(/^people\.0\./, '') })),
      }),
  )

const door = (x: Exchange) => x.path('manage', 'events', x.param('event'), 'check-in')

async function zoneOf(x: Exchange): Promise<string> {
  return (await eventBySlug(x.context.db, x.param('event')))?.timeZone ?? 'UTC'
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

async function show(x: Exchange, rejected: Rejected | null): Promise<Response> {
  const { db, now } = x.context
  const { id, slug, standings } = x.scope!
  const words = x.url.searchParams.get('q')?.trim().slice(0, 80) ?? ''
  const scanId = x.url.searchParams.get('scan') ?? ''
  const [numbers, people, recorded, zone] = await Promise.all([
    countPeople(db, id),
    words.length > 1 ? findPeople(db, id, words) : [],
    uuid.test(scanId) ? recordedScan(db, id, scanId) : undefined,
    zoneOf(x),
  ])
  const verdict = recorded ? verdictView(verdictOf(recorded), x.language, zone, now()) : null
  const gate = gateOf(x.request)
  const mayWalkIn = allows(policy, 'checkin.walk-in', standings)
  const mayAgreeOnGuests = standings.has('owner') || standings.has('admin')
  return x.page(
    <CheckInPage
      {...{
        slug,
        numbers,
        words,
        people,
        verdict,
        gate,
        zone,
        mayWalkIn,
        mayAgreeOnGuests,
        rejected,
      }}
    />,
  )
}

async function showWalkIn(x: Exchange, rejected: Rejected | null): Promise<Response> {
  const { id, slug } = x.scope!
  const catalogue = await loadCatalogue(x.context.db, id)
  const gate = gateOf(x.request)
  return x.page(<WalkInPage {...{ slug, catalogue, rejected, gate, attempt: randomUUID() }} />)
}
