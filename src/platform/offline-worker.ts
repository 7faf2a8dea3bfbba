import { notFound } from '../shared/app-error.ts'
import { asset, serveAsset } from './assets.ts'

/** The script that lets pages start without network; the folder of its address is what it looks after. */
export function offlineWorker(): Response {
  const script = serveAsset(asset('ui/islands/offline-worker.ts'))
  if (!script) throw notFound()
  return new Response(new Uint8Array(script.body), {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' },
  })
}
