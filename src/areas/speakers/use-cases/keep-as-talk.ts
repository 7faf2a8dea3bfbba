import { isLanguage } from '../../../shared/localized-text.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { auditOwnAct } from '../../accounts/use-cases/audit-own-act.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { tieToTalk } from '../../proposals/use-cases/tie-to-talk.ts'
import { insertTalk } from '../database.ts'
import { ownPolicy } from '../policy.ts'

/**
 * Keeps one's own proposal as a talk that can be submitted elsewhere; answers the talk's code. Pressed twice it is one talk.
 * Throws as `authoriseOwnProposal`, `already-kept` where a co-speaker's talk stands behind it.
 */
export const keepAsTalk = (context: Context, eventSlug: string, code: string): Promise<string> =>
  transact(context, async (work) => {
    const proof = authoriseInstallation(work, ownPolicy, 'talk.add')
    return tieToTalk(work, eventSlug, code, async ({ title, abstract, lang, level, notes }) => {
      const values = {
        title,
        abstract,
        lang: isLanguage(lang) ? lang : 'en',
        level,
        notes,
      } as const
      const talk = await insertTalk(work.db, proof, work.actor!.id, values, work.now)
      await auditOwnAct(work, 'account.add-talk', { code: talk.code })
      return talk
    })
  })
