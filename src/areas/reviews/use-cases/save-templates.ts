import { invalidInput, type Problem } from '../../../shared/app-error.ts'
import { languages, type LocalizedText } from '../../../shared/localized-text.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { keepTemplate } from '../database/committee-mail.ts'
import { problemsOfTemplate, type TemplateKind } from '../domain/mail-template.ts'
import { policy } from '../policy.ts'

export type TemplateWords = { readonly subject: LocalizedText; readonly message: LocalizedText }

/** What is wrong with the words of a mail, in any language: half of a mail, or a placeholder that there is not. */
export const problemsOfWords = ({ subject, message }: TemplateWords): Problem[] =>
  languages.flatMap((lang) => {
    const [head = '', body = ''] = [subject[lang], message[lang]]
    if (head && !body) return [{ field: `message.${lang}`, code: 'required' }]
    if (body && !head) return [{ field: `subject.${lang}`, code: 'required' }]
    return problemsOfTemplate({ subject: head, message: body }, lang)
  })

/**
 * Keeps an event's own words for one kind of mail of its committee; a language without any has Convite's. Mails that are
 * written already stay as they are. Throws `invalid-input` with every unknown placeholder.
 */
export const saveTemplates = (
  context: Context,
  eventSlug: string,
  kind: TemplateKind,
  words: TemplateWords,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'notification.send', eventSlug)
    const problems = problemsOfWords(words)
    if (problems.length > 0) throw invalidInput(problems)
    for (const lang of languages) {
      const [subject, message] = [words.subject[lang], words.message[lang]]
      await keepTemplate(
        work.db,
        event,
        kind,
        lang,
        subject && message ? { subject, message } : null,
        work.now,
      )
    }
    await work.audit({
      action: 'notification.template',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'event',
      objectId: event.id,
      after: { kind, ...words },
    })
  })
