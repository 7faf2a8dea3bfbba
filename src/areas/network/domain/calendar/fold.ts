const undecomposed: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
}

/** A text as it is compared: lower case, without accents and signs, words parted by one space. "C++" and "C#" stay apart. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\bc\+\+/gu, 'cpp')
    .replace(/\bc#/gu, 'csharp')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđðßæœþı]/gu, (letter) => undecomposed[letter] ?? letter)
    .replace(/['’`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The name by which editions are one series and rows one event: folded, without years. */
export function nameKey(name: string): string {
  const folded = fold(name)
  const timeless = folded
    .split(' ')
    .filter((word) => !/^(?:19|20)\d\d$/u.test(word))
    .join(' ')
  return timeless || folded
}
