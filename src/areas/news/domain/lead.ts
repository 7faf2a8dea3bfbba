const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()

/**
 * The summary as the sentence above a post, or '' where the body begins with the same words: a summary taken from the
 * text would say them twice.
 */
export const leadOf = ({
  summary,
  body,
}: {
  readonly summary: string
  readonly body: string
}): string => (letters(body).startsWith(letters(summary)) ? '' : summary)
