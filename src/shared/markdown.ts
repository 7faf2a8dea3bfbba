import { Marked } from 'marked'
import sanitizeHtml from 'sanitize-html'

const markdown = new Marked({ gfm: true, breaks: false })

/** Text that people wrote in Markdown as HTML that is safe to show: an allow-list of tags, no scripts, no styles. */
export function renderMarkdown(text: string): string {
  return sanitizeHtml(markdown.parse(text, { async: false }), {
    allowedTags: sanitizeHtml.defaults.allowedTags
      .concat(['img', 'del'])
      .filter((tag) => tag !== 'h1'),
    allowedAttributes: {
      a: ['href', 'title', 'rel'],
      img: ['src', 'alt', 'title', 'width', 'height', 'loading'],
      code: ['class'],
    },
    allowedSchemes: ['http', 'https', 'mailto'],
  })
}
