import { textIn } from '../../../shared/localized-text.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { sayCountry, sayDays } from '../../../platform/i18n/dates.ts'
import { renderOgImage } from '../../../platform/og-image.ts'
import { visibleEvent } from './event-view.ts'

/** The picture shown where the event's page is shared. */
export async function eventImage(x: Exchange): Promise<Response> {
  const event = await visibleEvent(x)
  const etag = `"card-${event.id}-${event.version}-${x.language}"`
  const headers = {
    etag,
    'cache-control': event.preview ? 'private, no-store' : 'public, max-age=3600',
    'content-type': 'image/png',
  }
  if (x.request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers })
  const place = [event.city, sayCountry(x.language, event.country)].filter(Boolean).join(', ')
  const days =
    event.startsOn && event.endsOn ? sayDays(x.language, event.startsOn, event.endsOn) : ''
  const png = await renderOgImage({
    title: textIn(event.name, x.language),
    lines: [days, place].filter(Boolean),
    accent: event.colour,
  })
  return new Response(new Uint8Array(png), { headers })
}
