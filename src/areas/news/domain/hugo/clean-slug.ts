const longest = 90

const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
}

// Small words and hyphens that a cut would leave at the end.
const danglingWords =
  /(?:-(?:a|al|and|as|con|da|de|del|do|e|el|em|en|for|in|la|las|los|na|no|o|of|on|os|para|por|the|to|um|uma|un|una|y))*-*$/u

/**
 * An address part of small ASCII letters, digits and single hyphens, at most 90 characters, cut between words. Accents
 * are dropped, slashes become hyphens. Empty if nothing of the text can be written so.
 */
export function cleanSlug(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[ßæœøłđðþ]/gu, (char) => spelled[char] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
  if (plain.length <= longest) return plain
  const cut = plain.slice(0, longest + 1)
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), longest / 2)).replace(danglingWords, '')
}
