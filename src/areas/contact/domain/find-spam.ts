// What people ask has one or two; what is sent to thousands has many.
const mostLinks = 3
// With or without a scheme.
const links = /\b(?:https?:\/\/|www\.)\S+|\[url\b|<a\s/giu

export type Spam = {
  readonly field: 'name' | 'message'
  readonly code: 'too-many-links' | 'no-links-here'
}

/** What makes a message one that nobody would answer: a link in a name, or more than three in the text. Null for none. */
export function findSpam({
  name,
  message,
}: {
  readonly name: string
  readonly message: string
}): Spam | null {
  if (name.search(links) !== -1 || name.includes('://'))
    return { field: 'name', code: 'no-links-here' }
  const found = [...message.matchAll(links)].length
  return found > mostLinks ? { field: 'message', code: 'too-many-links' } : null
}
