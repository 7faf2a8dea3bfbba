import type { Language } from '../../../../shared/localized-text.ts'

/** A post as other pages may refer to it. */
export type LinkTarget = {
  readonly key: string
  readonly section: string
  readonly slug: string
  /** Addresses it had: `url`, `aliases`. */
  readonly addresses: readonly string[]
  /** The languages it is in; the first is the primary one. */
  readonly languages: readonly Language[]
}

const normal = (address: string) =>
  address
    .replace(/[?#].*$/u, '')
    .replace(/(?:\/?(?:_?index))?(?:\.[a-z]{2}(?:-[a-z]{2})?)?\.(?:md|html?)$/iu, '')
    .replace(/^\.?\/+|\/+$/gu, '')
    .toLowerCase()

/**
 * A function that finds the post behind a link in a page of some language: by its path, its old address with or without
 * a language before it, or, for references without a leading slash, its file's name. Null if none or several answer.
 */
export function linkIndex(
  targets: readonly LinkTarget[],
  addressOf: (slug: string, language: Language) => string,
): (reference: string, language: Language) => string | null {
  const byPath = new Map<string, LinkTarget>()
  const byName = new Map<string, LinkTarget | null>()
  // Shortcodes have been given their new address already.
  const given = new Set(
    targets.flatMap(({ slug, languages }) => languages.map((each) => addressOf(slug, each))),
  )
  for (const target of targets) {
    for (const path of [target.key, `${target.section}/${target.slug}`, ...target.addresses]) {
      if (normal(path)) byPath.set(normal(path), target)
    }
    for (const name of new Set([target.key.split('/').at(-1) ?? '', target.slug])) {
      const other = byName.get(name.toLowerCase())
      byName.set(name.toLowerCase(), other === undefined || other === target ? target : null)
    }
  }
  return (reference, language) => {
    if (given.has(reference.replace(/#.*$/u, ''))) return reference
    const path = normal(reference)
    if (path === '' || /^[a-z][a-z0-9+.-]*:/iu.test(reference)) return null
    // `/2024/05/31/name/`: where the site put posts by their day.
    const byFile =
      !reference.startsWith('/') ||
      /\.md(?:[?#]|$)/iu.test(reference) ||
      /(?:^|\/)\d{4}\/\d{2}\/(?:\d{2}\/)?[^/]+$/u.test(path)
    const target =
      byPath.get(path) ??
      byPath.get(path.replace(/^[a-z]{2}(?:-[a-z]{2})?\//u, '')) ??
      (byFile ? byName.get(path.split('/').at(-1) ?? '') : null)
    if (!target) return null
    const spoken = target.languages.includes(language)
      ? language
      : (target.languages[0] ?? language)
    return `${addressOf(target.slug, spoken)}${/#.+$/u.exec(reference)?.[0] ?? ''}`
  }
}
