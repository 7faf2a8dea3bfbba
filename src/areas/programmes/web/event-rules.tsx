import { notFound } from '../../../shared/app-error.ts'
import { calendarMediaType } from '../../../platform/icalendar/calendar.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { checkEvent } from '../queries/check.ts'
import { programmesOf } from '../queries/rules.ts'
import { holdersOf } from '../queries/rule-mails.ts'
import { waiverRequestsOf } from '../queries/waiver-requests.ts'
import { askForWaiver } from '../use-cases/ask-for-waiver.ts'
import { answerRule } from '../use-cases/answer-rule.ts'
import { retractAnswer } from '../use-cases/retract-answer.ts'
import { paperResponse } from './evidence.ts'
import { ruleCalendar } from './rule-calendar.ts'
import { answerForm, waiverForm } from './forms.ts'
import { EventRulesPage } from './pages/event-rules-page.tsx'

async function show(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { db } = x.context
  const { id } = x.scope!
  const [verdicts, programmes, holders, requests] = await Promise.all([
    checkEvent(db, id, x.context.now()),
    programmesOf(db, id),
    holdersOf(db, [id]),
    waiverRequestsOf(db, id),
  ])
  const asked = x.url.pathname.endsWith('/ask') ? ('waiver' as const) : ('answer' as const)
  const of = rejected && { ...rejected, asked, programme: x.param('brand'), rule: x.param('rule') }
  return x.page(
    <EventRulesPage
      verdicts={verdicts}
      holders={holders(id)}
      requests={requests}
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

/** The team asks to be let off a rule. */
export const askWaiver = (x: Exchange): Promise<Response> =>
  x.submit(
    waiverForm,
    async ({ reason }) => {
      await askForWaiver(x.context, target(x), reason)
      return x.redirect(list(x), 'waiver-asked')
    },
    (rejected) => show(x, rejected),
  )

/** What is still to be done by a day, as a calendar to take along. */
export async function rulesCalendar(x: Exchange): Promise<Response> {
  const { db, config } = x.context
  const { id, slug, name } = x.scope!
  const [verdicts, holders] = await Promise.all([
    checkEvent(db, id, x.context.now()),
    holdersOf(db, [id]),
  ])
  const content = ruleCalendar({
    event: { id, slug, name },
    verdicts,
    holders: holders(id),
    now: x.context.now(),
    url: config.url,
    language: x.language,
  })
  return x.body(content, calendarMediaType)
}

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
