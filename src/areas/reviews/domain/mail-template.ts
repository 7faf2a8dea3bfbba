import type { Problem } from '../../../shared/app-error.ts'

/** The mails of a committee whose words an event can change. */
export const templateKinds = ['accepted', 'waitlisted', 'rejected', 'changes', 'reminder'] as const
export type TemplateKind = (typeof templateKinds)[number]

/**
 * What a template can name in braces. `name`: the reader; `names`: all speakers; `feedback`: what reviewers let the speakers
 * read; `deadline`: until when to answer or to change; `changes`: what is asked for; `note`: the paragraph of this sending.
 */
export const placeholders = [
  'title',
  'event',
  'name',
  'names',
  'link',
  'feedback',
  'deadline',
  'changes',
  'note',
] as const
export type Placeholder = (typeof placeholders)[number]
export type TemplateValues = Readonly<Record<Placeholder, string>>

export type Template = { readonly subject: string; readonly message: string }

const named = /\{([^{}]*)\}/g

/** What is wrong with a template: each placeholder that there is not, once a field, with its name. */
export const problemsOfTemplate = ({ subject, message }: Template, lang: string): Problem[] =>
  Object.entries({ subject, message }).flatMap(([field, text]) =>
    [...new Set([...text.matchAll(named)].map(([, name = '']) => name.trim()))]
      .filter((name) => !placeholders.some((each) => each === name))
      .map((name) => ({
        field: `${field}.${lang}`,
        code: 'unknown-placeholder',
        params: { name: `{${name}}`, known: placeholders.map((each) => `{${each}}`).join(' ') },
      })),
  )

/**
 * The words of a mail: every placeholder is replaced by its value, once (a value that looks like one stays as it is), and
 * paragraphs that end up empty go. The note stands at the end where the template does not place it.
 */
export function fillTemplate({ subject, message }: Template, values: TemplateValues): Template {
  const fill = (text: string) =>
    text.replaceAll(named, (whole, name: string) => {
      const found = placeholders.find((each) => each === name.trim())
      return found ? values[found] : whole
    })
  const whole = /\{\s*note\s*\}/.test(message) ? message : `${message}\n\n{note}`
  return {
    subject: fill(subject).trim(),
    message: fill(whole)
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.trim())
      .filter(Boolean)
      .join('\n\n'),
  }
}
