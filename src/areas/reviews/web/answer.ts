import { notFound } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { parse } from '../../../platform/http/forms.ts'
import { answerAcceptance } from '../use-cases/answer-acceptance.ts'
import { answerForm } from './forms.ts'

/** A speaker says whether they come. The form has two buttons: what came from neither is nothing. */
export async function answer(x: Exchange): Promise<Response> {
  const form = parse(answerForm, await x.form())
  if (!form.ok) throw notFound()
  await answerAcceptance(x.context, x.param('event'), x.param('proposal'), form.data)
  return x.redirect(
    x.path('events', x.param('event'), 'call', 'proposals', x.param('proposal')),
    form.data.answer === 'confirmed' ? 'answer-confirmed' : 'answer-declined',
  )
}
