import { accessTo, get, post, type Route } from '../../../platform/http/route.ts'
import { policy } from '../policy.ts'
import {
  checkedEventPage,
  checkedEvidence,
  checksPage,
  decline,
  takeBack,
  waive,
} from './checks.tsx'
import {
  answer,
  askWaiver,
  eventRulesPage,
  evidence,
  retract,
  rulesCalendar,
} from './event-rules.tsx'
import { ruleMailsPage, saveRuleMails } from './rule-mails.tsx'
import { publicRulesPage } from './public-rules.tsx'
import {
  addRule,
  beginRules,
  changeRule,
  newRulePage,
  rulePage,
  rulesPage,
  switchOnOrOff,
} from './programme-rules.tsx'

const may = accessTo(policy, 'event')
const mayInProgramme = accessTo(policy, 'programme')
const editing = mayInProgramme('rule.edit')
const waiving = mayInProgramme('rule.waive')
const rules = '/:lang/manage/programmes/:programme/rules'
// `:edition`: the address is the programme's, so it is guarded as one; `:event` would ask about the event.
const checked = '/:lang/manage/programmes/:programme/checks/:edition'
// And the other way round.
const own = '/:lang/manage/events/:event/rules/:brand/:rule'

export const routes: readonly Route[] = [
  get('/:lang/programmes/:programme/rules', 'public', publicRulesPage),
  get(rules, editing, rulesPage),
  post(rules, editing, addRule),
  post(`${rules}/begin`, editing, beginRules),
  get(`${rules}/new`, editing, newRulePage),
  get(`${rules}/:rule`, editing, rulePage),
  post(`${rules}/:rule`, editing, changeRule),
  post(`${rules}/:rule/switch`, editing, switchOnOrOff),
  get('/:lang/manage/programmes/:programme/checks', mayInProgramme('rule.check'), checksPage),
  get(checked, mayInProgramme('rule.check'), checkedEventPage),
  get(`${checked}/:rule/evidence`, mayInProgramme('rule.check'), checkedEvidence),
  post(`${checked}/:rule/waive`, waiving, waive),
  post(`${checked}/:rule/decline`, waiving, decline),
  post(`${checked}/:rule/take-back`, waiving, takeBack),
  get('/:lang/manage/events/:event/rules', may('rules.see'), eventRulesPage),
  get('/:lang/manage/events/:event/rules/calendar.ics', may('rules.see'), rulesCalendar),
  post(`${own}/ask`, may('rule.answer'), askWaiver),
  get('/:lang/me/rule-mails', 'signed-in', ruleMailsPage),
  post('/:lang/me/rule-mails', 'signed-in', saveRuleMails),
  get(`${own}/evidence`, may('rules.see'), evidence),
  post(`${own}/answer`, may('rule.answer'), answer, { uploads: true }),
  post(`${own}/answer/retract`, may('rule.answer'), retract),
]
