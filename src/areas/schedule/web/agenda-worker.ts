import type { Exchange } from '../../../platform/http/exchange.tsx'
import { offlineWorker } from '../../../platform/offline-worker.ts'
import { readAgenda } from './published.tsx'

/** The script that lets the agenda of an event, and its screens, start without network; `not-found` where nobody may look. */
export async function agendaWorker(x: Exchange): Promise<Response> {
  await readAgenda(x)
  return offlineWorker()
}
