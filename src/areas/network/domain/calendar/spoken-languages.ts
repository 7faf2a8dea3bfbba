import { fold } from './fold.ts'

/** Codes that people take for languages but that mean countries, or no longer exist. */
const mistaken: Readonly<Record<string, string>> = {
  jp: 'ja',
  cz: 'cs',
  dk: 'da',
  se: 'sv',
  gr: 'el',
  cn: 'zh',
  kr: 'ko',
  br: 'pt',
  mx: 'es',
  us: 'en',
  gb: 'en',
  il: 'he',
  iw: 'he',
  ua: 'uk',
  vn: 'vi',
  si: 'sl',
  at: 'de',
}

const byName = new Map<string, string>()
const codes =
  'ar bg ca cs da de el en es et eu fa fi fr gl he hi hr hu hy id is it ja ka ko lt lv mk ms nb nl no pl pt ro ru sk sl sq sr sv sw ta th tr uk ur vi zh'.split(
    ' ',
  )
for (const language of ['en', 'es', 'pt']) {
  const names = new Intl.DisplayNames([language], { type: 'language' })
  for (const code of codes) byName.set(fold(names.of(code) ?? code), code)
}

/**
 * The languages of an event from what a source says ("EN, ES", "en-GB;pt", "English and Spanish"), as ISO 639 codes in
 * alphabetical order; what is no language is handed back.
 */
export function spokenLanguages(text: string): {
  readonly languages: readonly string[]
  readonly unknown: readonly string[]
  readonly corrected: boolean
} {
  const found = new Set<string>()
  const unknown: string[] = []
  let corrected = false
  for (const part of text.split(/[,;/&|+]|\s(?:and|y|e)\s/iu)) {
    const said = part.trim()
    if (said === '') continue
    const code = said.toLowerCase().split(/[-_]/u)[0] ?? ''
    const meant = codes.includes(code) ? code : (mistaken[code] ?? byName.get(fold(said)))
    if (meant === undefined) unknown.push(said)
    else {
      found.add(meant)
      if (code in mistaken && !codes.includes(code)) corrected = true
    }
  }
  return { languages: [...found].toSorted(), unknown, corrected }
}
