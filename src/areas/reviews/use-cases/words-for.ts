import { textIn, type LocalizedText } from '../../../shared/localized-text.ts'
import { sayInstant } from '../../../platform/i18n/dates.ts'
import type { Context } from '../../../platform/use-case.ts'
import type { EventScope } from '../../accounts/queries.ts'
import type { Template, TemplateKind } from '../domain/mail-template.ts'
import { committeeWords } from '../emails/committee-words.ts'
import type { CommitteeSettings, templatesOf } from '../queries/mail-templates.ts'
import type { Preparable } from '../queries/outbox.ts'

type Of = {
  readonly event: EventScope
  readonly templates: Awaited<ReturnType<typeof templatesOf>>
  readonly settings: CommitteeSettings
}

/** Whom a mail is written to, and of what proposal. */
export type Told = Omit<Preparable, 'proposalId' | 'personId' | 'email'>

/** What the mail about a decision says to one speaker: the event's words, with everything that goes into them. */
export function wordsFor(
  speaker: Told,
  { event, templates, settings }: Of,
  {
    note,
    feedback,
    kind = speaker.decision,
  }: {
    readonly note: LocalizedText
    readonly feedback: boolean
    /** A reminder of the decision in place of the first mail. */
    readonly kind?: TemplateKind
  },
  { config }: Pick<Context, 'config'>,
): Template {
  const { lang, decision } = speaker
  const until = decision === 'changes' ? speaker.askedUntil : settings.answerBy
  return committeeWords(lang, { event, proposal: speaker, kind }, templates, {
    name: speaker.name,
    names: speaker.names,
    deadline: until ? sayInstant(lang, until, event.timeZone) : '',
    feedback: feedback ? speaker.feedback : '',
    changes: speaker.askedWords ?? '',
    note: textIn(note, lang),
    baseUrl: config.url,
  })
}
