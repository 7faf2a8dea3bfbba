import { notFound } from '../../../shared/app-error.ts'
import type { Exchange } from '../../http/exchange.tsx'
import { fromThisMachine } from '../../http/from-this-machine.ts'
import { get, type Handler, type Route } from '../../http/route.ts'
import { DevMailList, DevMailPage } from './dev-mail-pages.tsx'
import { devMail, devMails } from './dev-mails.ts'

/** For whoever tries Convite without a mail server: the mails it would have sent. Elsewhere nothing is here. */
const onlyHere =
  (handle: Handler): Handler =>
  (exchange) => {
    const { context, remoteAddress, request } = exchange
    const here = fromThisMachine({ remoteAddress, headers: request.headers })
    if (context.config.mail || !here) throw notFound()
    return handle(exchange)
  }

const mailOf = async (exchange: Exchange) => {
  const mail = await devMail(exchange.context.db, exchange.param('id'))
  if (!mail) throw notFound()
  return mail
}

export const devMailRoutes: readonly Route[] = [
  get(
    '/dev/mail',
    'public',
    onlyHere(async (exchange) => {
      const to = exchange.url.searchParams.get('to')
      return exchange.page(<DevMailList mails={await devMails(exchange.context.db, to)} to={to} />)
    }),
  ),
  get(
    '/dev/mail.json',
    'public',
    onlyHere(async (exchange) =>
      exchange.json(await devMails(exchange.context.db, exchange.url.searchParams.get('to'))),
    ),
  ),
  get(
    '/dev/mail/:id',
    'public',
    onlyHere(async (exchange) => exchange.page(<DevMailPage mail={await mailOf(exchange)} />)),
  ),
  get('/dev/mail/:id/html', 'public', onlyHere(showHtml)),
  get('/dev/mail/:id/files/:position', 'public', onlyHere(sendAttachment)),
]

/** The mail as a mail program shows it: its own styles, its own pictures, no script and nothing from elsewhere. */
async function showHtml(exchange: Exchange): Promise<Response> {
  const { html, attachments } = await mailOf(exchange)
  const shown = attachments.reduce(
    (text, { filename, contentType, base64 }) =>
      text.replaceAll(`cid:${filename}`, `data:${contentType};base64,${base64}`),
    html,
  )
  return new Response(shown, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  })
}

async function sendAttachment(exchange: Exchange): Promise<Response> {
  const { attachments } = await mailOf(exchange)
  const file = attachments[Number(exchange.param('position'))]
  if (!file) throw notFound()
  return new Response(Buffer.from(file.base64, 'base64'), {
    headers: {
      'content-type': file.contentType,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.filename)}`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
