import type { Language } from '../../../shared/localized-text.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { updateLanguage } from '../database.ts'
import type { Whose } from '../domain/whose.ts'
import { policy } from '../policy.ts'

/** Sets the language in which an address is told what is new. */
export const setLanguage = (context: Context, whose: Whose, lang: Language): Promise<void> =>
  transact(context, (work) =>
    updateLanguage(work.db, authoriseInstallation(work, policy, 'follow.ask'), whose, lang),
  )
