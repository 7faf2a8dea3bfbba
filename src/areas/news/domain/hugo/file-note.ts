/**
 * What the reader may say about a file. The code is the contract: pages and the command line translate it as
 * `news.import.notes.<code>`. `repair`: the author's words were kept, their form was mended or completed. `info`: read
 * as it stands, but worth a look. `skip`: why nothing of the file was taken.
 */
export const noteCodes = {
  // The file and its characters
  'byte-order-mark-removed': 'info',
  'line-ends-unified': 'info',
  'bytes-decoded': 'repair',
  'text-repaired': 'repair',
  'text-lost': 'info',
  'extension-unusual': 'info',

  // Front matter
  'front-matter-missing': 'repair',
  'front-matter-unclosed': 'repair',
  'front-matter-repaired': 'repair',
  'front-matter-duplicate-key': 'repair',
  'front-matter-unread': 'repair',
  'front-matter-not-used': 'info',

  // Dates
  'date-repaired': 'repair',
  'date-unread': 'repair',
  'date-missing': 'info',
  'date-from-name': 'repair',
  'date-from-other-key': 'info',
  'date-only': 'info',
  'date-ambiguous': 'repair',
  'zone-assumed': 'info',
  'zone-odd': 'info',
  'dates-differ': 'info',

  // Title, address, language
  'title-cleaned': 'repair',
  'title-from-heading': 'repair',
  'title-from-name': 'repair',
  'slug-cleaned': 'repair',
  'slug-from-title': 'repair',
  'slug-taken': 'repair',
  'language-detected': 'info',
  'language-assumed': 'info',
  'language-not-default': 'info',

  // Tags and authors
  'terms-cleaned': 'repair',
  'author-found': 'repair',

  // Body
  'body-empty': 'info',
  'html-cleaned': 'repair',
  'html-removed': 'repair',
  'comment-removed': 'info',
  'embed-linked': 'repair',
  'gallery-found': 'repair',
  'image-source-cleaned': 'repair',
  'image-missing': 'info',
  'image-dropped': 'repair',
  'image-linked': 'repair',
  'shortcode-converted': 'info',
  'shortcode-unknown': 'repair',
  'link-rewritten': 'info',
  'link-unresolved': 'info',

  // What the file became
  'part-of-post': 'info',
  'draft-kept': 'info',
  'date-to-come': 'info',
  'expired-post': 'info',
  'address-taken': 'repair',
  'alias-kept': 'info',
  'alias-taken': 'info',
  'alias-unusable': 'info',
  'settings-read': 'info',
  'empty-file': 'skip',
  'not-text': 'skip',
  'translation-draft': 'skip',
  'format-not-supported': 'skip',
  'site-file': 'skip',
  'image-not-used': 'skip',
  'image-unreadable': 'skip',
  'language-not-supported': 'skip',
  duplicate: 'skip',
  'duplicate-differs': 'skip',
  'page-not-post': 'skip',
  'section-page': 'skip',
  'taxonomy-page': 'skip',
  'never-rendered': 'skip',
  'written-here': 'skip',
  'nothing-to-read': 'skip',
} as const satisfies Record<string, 'repair' | 'info' | 'skip'>

export type NoteCode = keyof typeof noteCodes

/** One remark about a file: what it is about (`detail`), how it stood and how it was taken. */
export type FileNote = {
  readonly code: NoteCode
  readonly detail: string
  readonly before?: string
  readonly after?: string
}

const longest = 400
const clip = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text)

/** A note whose quotations are short enough to be read in a report. */
export function fileNote(code: NoteCode, detail = '', before?: string, after?: string): FileNote {
  return {
    code,
    detail: clip(detail),
    ...(before === undefined ? {} : { before: clip(before) }),
    ...(after === undefined ? {} : { after: clip(after) }),
  }
}
