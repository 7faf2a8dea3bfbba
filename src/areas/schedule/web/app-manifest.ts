import { textIn } from '../../../shared/localized-text.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { eventHome } from '../domain/addresses.ts'
import { cachingOf, readAgenda } from './published.tsx'

/** Lets the agenda of an event stand on a home screen like an app (https://www.w3.org/TR/appmanifest/). */
export async function appManifest(x: Exchange): Promise<Response> {
  const { event } = await readAgenda(x)
  const home = eventHome(x.language, event.slug)
  const name = textIn(event.name, x.language)
  const manifest = {
    id: `${home}/agenda`,
    name,
    short_name: name.slice(0, 30),
    lang: x.language,
    start_url: `${home}/agenda`,
    scope: `${home}/`,
    display: 'minimal-ui',
    theme_color: event.colour,
    background_color: '#fdf9f1',
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable any' },
    ],
  }
  return x.body(JSON.stringify(manifest), 'application/manifest+json', cachingOf(event).caching)
}
