import type { Language } from '../../../shared/localized-text.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import type { ToldDecision } from '../domain/decision.ts'
import type { TemplateKind } from '../domain/mail-template.ts'
import type { Told } from '../use-cases/words-for.ts'

const fortnight = 14 * 86_400_000

/** A speaker who does not exist, to whom a mail of this kind is shown while nobody waits for one. */
export function exampleSpeaker(lang: Language, kind: TemplateKind, now: Date): Told {
  const t = translator(lang, 'reviewsMail')
  const decision: ToldDecision = kind === 'reminder' ? 'accepted' : kind
  return {
    lang,
    decision,
    code: 'EXAMPLE',
    title: t('example.title'),
    name: t('example.name'),
    names: t('example.names'),
    feedback: t('example.feedback'),
    askedWords: t('example.changes'),
    askedUntil: new Date(now.getTime() + fortnight),
  }
}
