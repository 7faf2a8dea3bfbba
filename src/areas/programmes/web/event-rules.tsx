import { notFound } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { checkEvent } from '../queries/check.ts'
import { programmesOf } from '../queries/rules.ts'
import { answerRule } from '../use-cases/answer-rule.ts'
import { retractAnswer } from '../use-cases/retract-answer.ts'
import { paperResponse } from './evidence.ts'
import { answerForm } from './forms.ts'
import { EventRulesPage } from './pages/event-rules-page.tsx'

async function show(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { db } = x.context
  const { id } = x.scope!
  const [verdicts, programmes] = await Promise.all([
    checkEvent(db, id, x.context.now()),
    programmesOf(db, id),
  ])
  const of = rejected && { ...rejected, programme: x.param('brand'), rule: x.param('rule') }
  return x.page(
    <EventRulesPage
      verdicts={verdicts}
      programmes={programmes.filter((each) =>
        verdicts.some(({ rule }) => rule.programmeId === each.id),
      )}
      {...(of && { rejected: of })}
    />,
  )
}

/** What the programmes of an event ask of it, and how it stands. */
export const eventRulesPage = (x: Exchange): Promise<Response> => show(x)

const target = (x: Exchange) => ({
  event: x.param('event'),
  programme: x.param('brand'),
  rule: x.param('rule'),
})
const list = (x: Exchange) => x.path('manage', 'events', x.param('event'), 'rules')

export const answer = (x: Exchange): Promise<Response> =>
  x.submit(
    answerForm,
    async ({ paper, ...said }) => {
      await answerRule(x.context, target(x), {
        ...said,
        paper: paper
          ? { name: paper.name, bytes: new Uint8Array(await paper.arrayBuffer()) }
          : null,
      })
      return x.redirect(list(x), 'rule-answered')
    },
    (rejected) => show(x, rejected),
  )

export async function retract(x: Exchange): Promise<Response> {
  await retractAnswer(x.context, target(x))
  return x.redirect(list(x), 'saved')
}

/** The paper that the team added to an answer. */
export async function evidence(x: Exchange): Promise<Response> {
  const programmes = await programmesOf(x.context.db, x.scope!.id)
  const programme = programmes.find(({ slug }) => slug === x.param('brand'))
  if (!programme) throw notFound()
  return paperResponse(x, x.scope!.id, programme.id, x.param('rule'))
}
