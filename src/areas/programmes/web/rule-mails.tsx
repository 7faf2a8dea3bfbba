import type { Exchange } from '../../../platform/http/exchange.tsx'
import { ruleMailsOf } from '../queries/rule-mails.ts'
import { chooseRuleMails } from '../use-cases/choose-rule-mails.ts'
import { ruleMailsForm } from './forms.ts'
import { RuleMailsPage } from './pages/rule-mails-page.tsx'

/** Which mails about rules one wants. */
export const ruleMailsPage = async (x: Exchange): Promise<Response> =>
  x.page(<RuleMailsPage choice={await ruleMailsOf(x.context.db, x.actor!.id)} />)

export const saveRuleMails = (x: Exchange): Promise<Response> =>
  x.submit(
    ruleMailsForm,
    async (choice) => {
      await chooseRuleMails(x.context, choice)
      return x.redirect(x.path('me', 'rule-mails'), 'saved')
    },
    () => ruleMailsPage(x),
  )
