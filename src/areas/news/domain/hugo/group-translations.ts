import type { Language } from '../../../../shared/localized-text.ts'
import { languages } from '../../../../shared/localized-text.ts'
import { detectLanguage } from './detect-language.ts'
import type { FileNote } from './file-note.ts'
import { fileNote } from './file-note.ts'
import { textField } from './front-fields.ts'
import type { ContentFile } from './parse-content-file.ts'

/** The files that say the same in several languages, and those left over, with what to note of each. */
export type TranslationGroup = {
  readonly key: string
  readonly primary: Language
  readonly files: Partial<Record<Language, ContentFile>>
  readonly notes: ReadonlyMap<string, readonly FileNote[]>
}

// Trailing blanks and hard line breaks are no difference in words.
const wordsOf = (file: ContentFile) =>
  `${textField(file.front, 'title')}\n${file.body}`
    .split('\n')
    .map((line) => line.replace(/\\$/u, '').trim())
    .filter(Boolean)

const same = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((line, i) => line === b[i])

function noteDuplicate(file: ContentFile, kept: ContentFile): FileNote {
  const mine = wordsOf(file)
  const theirs = wordsOf(kept)
  if (same(mine, theirs)) return fileNote('duplicate', kept.path)
  const line = mine.find((each) => !theirs.includes(each))
  const other = theirs.find((each) => !mine.includes(each))
  return fileNote('duplicate-differs', kept.path, line, other)
}

/**
 * A language for a text whose own is not clear: the default, unless another text has that already which says something
 * else; then one that is free, so that nothing is lost.
 */
function freeFor(
  words: readonly string[],
  files: TranslationGroup['files'],
  order: readonly Language[],
): Language | undefined {
  const repeats = (other: ContentFile) => {
    const theirs = new Set(wordsOf(other))
    return words.filter((line) => theirs.has(line)).length >= words.length / 2
  }
  const taken = Object.values(files)
  return taken.some(repeats) ? undefined : order.find((language) => !files[language])
}

/**
 * Puts the files of one key together: those whose name or folder tells their language first; a bare one (`index.md`)
 * that repeats one of them is a duplicate, else it takes the language its words are in, else the site's default.
 */
export function groupTranslations(
  key: string,
  members: readonly ContentFile[],
  defaultLanguage: Language,
): TranslationGroup {
  const files: Partial<Record<Language, ContentFile>> = {}
  const notes = new Map<string, FileNote[]>()
  const order = [defaultLanguage, ...languages.filter((language) => language !== defaultLanguage)]
  const named = members.filter(({ place }) => place.language !== null)
  for (const file of named.toSorted(
    (a, b) => a.path.length - b.path.length || a.path.localeCompare(b.path),
  )) {
    const { language } = file.place
    if (language === null) continue
    const taken = language === 'other' ? undefined : files[language]
    if (language === 'other') notes.set(file.path, [fileNote('language-not-supported', file.path)])
    else if (taken) notes.set(file.path, [noteDuplicate(file, taken)])
    else files[language] = file
  }
  const bare = members.filter(({ place }) => place.language === null)
  for (const file of bare) {
    const words = wordsOf(file)
    const twin = order
      .map((language) => files[language])
      .find((other) => other && same(words, wordsOf(other)))
    const detected = detectLanguage(words.join('\n'))
    const language = detected ?? freeFor(words, files, order) ?? defaultLanguage
    const taken = twin ?? files[language]
    if (taken) {
      notes.set(file.path, [noteDuplicate(file, taken)])
      continue
    }
    files[language] = file
    const code =
      detected === null
        ? 'language-assumed'
        : language === defaultLanguage
          ? 'language-detected'
          : 'language-not-default'
    notes.set(file.path, [fileNote(code, language)])
  }
  const primary = order.find((language) => files[language]) ?? defaultLanguage
  return { key, primary, files, notes }
}
