import { notFound } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { visibleEventScope } from '../../events/use-cases/visible-event.ts'
import { nextTurn, windowState } from '../domain/press-window.ts'
import { pressOf } from '../queries/press.ts'
import { pressFacts, pressFilesOf } from '../queries/press-kit.ts'
import { PressPage } from './pages/press-page.tsx'

/** What an event offers to the press: its press kit where it is shown, and how to be accredited. */
export async function pressPage(x: Exchange): Promise<Response> {
  const { db, now } = x.context
  const event = await visibleEventScope(x.context, x.param('event'))
  const press = await pressOf(db, event.id)
  if (!press.kitShown && !press.accreditation) throw notFound()
  const [facts, files] = await Promise.all([
    pressFacts(db, event.id),
    press.kitShown ? pressFilesOf(db, event.id) : [],
  ])
  const state = windowState(press, event, now())
  const until = nextTurn(press, now())
  return x.page(
    <PressPage event={event} press={press} facts={facts} files={files} state={state} />,
    event.announcedAt ? { caching: { tags: [`event:${event.id}`], until } } : {},
  )
}
