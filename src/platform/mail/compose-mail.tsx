import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '../../shared/localized-text.ts'
import { MailLayout } from './layout.tsx'
import type { MailContent } from './mail-content.ts'

/** One content in both forms of a mail, HTML and plain text, for `queueMail({ …, ...composeMail(content) })`. */
export function composeMail(content: MailContent): {
  lang: Language
  subject: string
  html: string
  text: string
} {
  const { lang, subject } = content
  const html = `<!doctype html>${renderToStaticMarkup(<MailLayout {...content} />)}`
  return { lang, subject, html, text: plainText(content) }
}

function plainText(content: MailContent): string {
  const { greeting, paragraphs, facts = [], sections = [], button, closing = [], footer } = content
  return [
    ...(greeting ? [greeting] : []),
    ...paragraphs,
    ...(facts.length > 0 ? [facts.map(([label, value]) => `${label}: ${value}`).join('\n')] : []),
    ...sections.flatMap(({ heading, items }) => [
      heading.toUpperCase(),
      ...items.map(({ title, url, detail }) => [title, detail, url].filter(Boolean).join('\n')),
    ]),
    ...(button ? [`${button.label}:\n${button.url}`] : []),
    ...closing,
    // "-- " on a line of its own begins a signature (RFC 3676, section 4.3).
    `-- \n${footer.join('\n')}\n`,
  ].join('\n\n')
}
