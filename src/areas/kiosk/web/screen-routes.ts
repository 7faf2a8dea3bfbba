import type { Exchange } from '../../../platform/http/exchange.tsx'
import { parse } from '../../../platform/http/forms.ts'
import { networkOf } from '../../../platform/http/limit-requests.ts'
import { checkPin } from '../use-cases/check-pin.ts'
import { followCode } from '../use-cases/follow-code.ts'
import { noteScreen } from '../use-cases/note-screen.ts'
import { pinForm, seenForm } from './forms.ts'

const nothing = () => new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })

/** A screen says that it is on, and how. */
export async function screenSeen(x: Exchange): Promise<Response> {
  const sent = parse(seenForm, await x.form())
  if (sent.ok) await noteScreen(x.context, x.param('kiosk'), sent.data)
  return nothing()
}

/** 204 if it is the PIN of the kiosk, 403 if not. */
export async function screenPin(x: Exchange): Promise<Response> {
  const sent = parse(pinForm, await x.form())
  const right = sent.ok && (await checkPin(x.context, x.param('kiosk'), sent.data.pin))
  return right ? nothing() : new Response(null, { status: 403 })
}

/** A code that somebody scanned leads on, in the language of their phone. */
export async function scanned(x: Exchange): Promise<Response> {
  const { parts } = await followCode(
    x.context,
    x.param('code').toUpperCase(),
    networkOf(x.remoteAddress),
  )
  return x.redirect(parts.length > 0 ? x.path(...parts) : `/${x.language}/`)
}
