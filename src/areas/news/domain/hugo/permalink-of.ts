import { slugOf } from '../../../../shared/slug.ts'
import { textField } from './front-fields.ts'
import type { HugoDate } from './hugo-post.ts'
import type { ContentFile } from './parse-content-file.ts'

/**
 * Where a site's settings put a page of a section (`/:year/:month/:slug/`); null for a pattern with a part that is not
 * known here, or one of a date that the page has not.
 */
export function permalinkOf(
  pattern: string,
  { place, front }: Pick<ContentFile, 'place' | 'front'>,
  date: HugoDate | null,
): string | null {
  const [year = '', month = '', day = ''] = (date?.written ?? '').slice(0, 10).split('-')
  const slug = textField(front, 'slug')
  const title = slugOf(textField(front, 'title'), '')
  const parts: Readonly<Record<string, string>> = {
    year,
    month,
    day,
    slug: slug || title,
    title,
    slugorfilename: slug || place.name,
    slugorcontentbasename: slug || place.name,
    filename: place.name,
    contentbasename: place.name,
    section: place.section,
    sections: place.key.split('/').slice(0, -1).join('/'),
  }
  let known = true
  const address = pattern.replace(/:([a-z]+)/giu, (_, name: string) => {
    const part = parts[name.toLowerCase()] ?? ''
    known &&= part !== ''
    return part
  })
  return known ? address : null
}
