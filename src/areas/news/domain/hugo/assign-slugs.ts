import { cleanSlug } from './clean-slug.ts'
import { fileNote } from './file-note.ts'
import type { TranslationGroup } from './group-translations.ts'
import type { TakeNote } from './read-contents.ts'
import { readSlug } from './read-slug.ts'
import { readTitle } from './read-title.ts'

/**
 * Each post's slug by its key, unique in the tree: where two want the same, the later key gets its section's name
 * before it, then a number after it.
 */
export function assignSlugs(
  groups: readonly TranslationGroup[],
  note: TakeNote,
): ReadonlyMap<string, string> {
  const slugs = new Map<string, string>()
  const taken = new Set<string>()
  for (const group of groups.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    const file = group.files[group.primary]
    if (!file) continue
    const read = readSlug(file, readTitle(file).title)
    const section = cleanSlug(file.place.section)
    const inSection = section ? [`${section}-${read.slug}`] : []
    let slug = [read.slug, ...inSection].find((each) => !taken.has(each)) ?? ''
    for (let count = 2; slug === ''; count += 1) {
      if (!taken.has(`${read.slug}-${count}`)) slug = `${read.slug}-${count}`
    }
    taken.add(slug)
    slugs.set(group.key, slug)
    note(file.path, ...read.notes)
    if (slug !== read.slug) note(file.path, fileNote('slug-taken', '', read.slug, slug))
  }
  return slugs
}
