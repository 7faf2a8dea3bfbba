import { textIn, type Language, type LocalizedText } from '../../../shared/localized-text.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { fillTemplate, type Template, type TemplateKind } from '../domain/mail-template.ts'

type About = {
  readonly event: { readonly slug: string; readonly name: LocalizedText }
  readonly proposal: { readonly code: string; readonly title: string }
  readonly kind: TemplateKind
}

/** What goes into the words for one reader; what is left out is empty. */
export type Said = {
  readonly name: string
  readonly names: string
  /** Until when to answer or to change, in the reader's words. */
  readonly deadline?: string
  /** What reviewers let the speakers read. */
  readonly feedback?: string
  /** What should change. */
  readonly changes?: string
  /** The chair's own paragraph of this sending. */
  readonly note?: string
  readonly baseUrl: string
}

/** Convite's own words for a mail of a committee, with placeholders: what a template begins with. */
export function usualTemplate(lang: Language, kind: TemplateKind, named = true): Template {
  const t = translator(lang, 'reviewsMail')
  const values = { title: '{title}', event: '{event}', name: '{name}', deadline: '{deadline}' }
  return {
    subject: t(`${kind}.subject`, values),
    message: [
      named ? t('greeting', values) : t('greetingNobody'),
      t(`${kind}.text`, values),
      kind === 'changes' && '{changes}',
      (kind === 'rejected' || kind === 'waitlisted') && '{feedback}',
      '{note}',
      t(`${kind}.next`, values),
    ]
      .filter(Boolean)
      .join('\n\n'),
  }
}

/** What a mail says to one reader: in the event's words for this kind and language, else in Convite's. */
export function committeeWords(
  lang: Language,
  { event, proposal, kind }: About,
  templates: ((kind: TemplateKind, lang: Language) => Template | undefined) | undefined,
  said: Said,
): Template {
  const { baseUrl, deadline = '', feedback = '', changes = '', note = '', ...people } = said
  const t = translator(lang, 'reviewsMail')
  const own = templates?.(kind, lang)
  const usual = own ? null : usualTemplate(lang, kind, people.name !== '')
  // Convite's words speak of a date only if there is one.
  const dated = usual && kind === 'accepted' && deadline ? t('accepted.until', { deadline }) : ''
  return fillTemplate(own ?? usual ?? { subject: '', message: '' }, {
    ...people,
    name: people.name || people.names,
    deadline,
    changes: changes.trim(),
    note: [note.trim(), dated].filter(Boolean).join('\n\n'),
    feedback: feedback && (own ? feedback : `${t('feedback')}\n${feedback}`),
    title: proposal.title,
    event: textIn(event.name, lang),
    link: `${baseUrl}/${lang}/events/${event.slug}/call/proposals/${proposal.code}`,
  })
}
