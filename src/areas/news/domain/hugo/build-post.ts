import type { Language } from '../../../../shared/localized-text.ts'
import { languages } from '../../../../shared/localized-text.ts'
import type { BodyContext } from './body-context.ts'
import { cleanBody } from './clean-body.ts'
import { describeResources } from './describe-resources.ts'
import type { FileNote } from './file-note.ts'
import { fileNote } from './file-note.ts'
import { findEvent } from './find-event.ts'
import { flagField, listField, textField } from './front-fields.ts'
import type { FrontMap } from './front-value.ts'
import type { TranslationGroup } from './group-translations.ts'
import { guessKind } from './guess-kind.ts'
import type {
  HugoByline,
  HugoDate,
  HugoImage,
  HugoPost,
  HugoTranslation,
  SuggestedEvent,
} from './hugo-post.ts'
import { joinTranslatedEvents } from './join-translated-events.ts'
import type { ContentFile } from './parse-content-file.ts'
import type { OwnFacts } from './own-facts.ts'
import { readOwnFacts, readOwnText } from './own-facts.ts'
import { plainProse } from './plain-prose.ts'
import { readCover } from './read-cover.ts'
import type { PostDates } from './read-post-dates.ts'
import { readPostDates } from './read-post-dates.ts'
import { readSeries } from './read-series.ts'
import { readSummary } from './read-summary.ts'
import { readTerms } from './read-terms.ts'
import { readTitle } from './read-title.ts'
import { sourcesOf } from './sources-of.ts'

/** What a post needs to know of the tree around it. */
export type PostSurroundings = {
  readonly zone: string
  readonly slug: string
  readonly bodyContext: (folder: string, language: Language) => BodyContext
  /** Images that lie in the post's own bundle. */
  readonly bundleImages: readonly HugoImage[]
  readonly bylineOf: (written: string) => HugoByline
  /** Where the site's own settings put the post. */
  readonly usualAddresses: (group: TranslationGroup, date: HugoDate | null) => readonly string[]
}

type ReadTranslation = {
  readonly file: ContentFile
  readonly translation: HugoTranslation
  readonly dates: PostDates
  readonly authors: readonly string[]
  readonly images: readonly HugoImage[]
  readonly gallery: readonly HugoImage[]
  readonly notes: readonly FileNote[]
}

const used = new Set(
  'title linktitle headline date publishdate publish_date pubdate published created lastmod modified updated expirydate unpublishdate expires slug url permalink draft featured weight author authors tags tag keywords categories category series series_order series_weight aliases alias canonical canonicalurl canonical_url summary description excerpt abstract images image cover featured_image featuredimage featureimage feature_image thumbnail banner hero header preview og_image cover_image coverimage bg_image img resources params type layout translationkey headless build _build lang language'.split(
    ' ',
  ),
)

function noteUnused(front: FrontMap): FileNote[] {
  const names = Object.keys(front).filter((name) => !used.has(name))
  return names.length > 0 ? [fileNote('front-matter-not-used', names.join(', '))] : []
}

function readTranslation(
  file: ContentFile,
  language: Language,
  around: PostSurroundings,
): ReadTranslation {
  const { front } = file
  const own = readOwnText(front, file.body)
  if (own)
    return {
      file,
      translation: {
        title: own.title,
        summary: own.summary,
        bodyMarkdown: own.body,
        tags: own.tags,
        draft: flagField(front, 'draft'),
        own: { site: own.site },
      },
      dates: readPostDates(front, file.place.name, around.zone),
      authors: own.authors,
      images: [],
      gallery: [],
      notes: file.notes,
    }
  const title = readTitle(file)
  const body = cleanBody(title.body, around.bodyContext(file.place.folder, language))
  const tags = readTerms(front, 'tags', 'tag')
  const dates = readPostDates(front, file.place.name, around.zone)
  const written = listField(front, 'authors', 'author')
    .map((name) => plainProse(name))
    .filter(Boolean)
  return {
    file,
    translation: {
      title: title.title,
      summary: readSummary(front, body.lead, body.text),
      bodyMarkdown: body.text,
      tags: tags.terms,
      draft: flagField(front, 'draft'),
    },
    dates,
    authors: [...written, ...body.authors],
    images: body.images,
    gallery: body.gallery,
    notes: [
      ...file.notes,
      ...dates.notes,
      ...title.notes,
      ...tags.notes,
      ...readTerms(front, 'categories', 'category').notes,
      ...body.notes,
      ...(body.text === '' ? [fileNote('body-empty')] : []),
      ...noteUnused(front),
    ],
  }
}

const distinct = <T>(items: readonly T[], idOf: (item: T) => string) =>
  items.filter((item, i) => items.findIndex((other) => idOf(other) === idOf(item)) === i)

const looksLikeCover = /(?:^|\/)[^/]*(?:feature|cover|thumb|banner|portada|capa)[^/]*$/iu

type StatedEvent = OwnFacts['suggestions'][number]

const suggestionOf = ({ from, until, ...event }: StatedEvent): SuggestedEvent => ({
  ...event,
  key: event.name,
  startDate: from,
  endDate: until,
  confidence: 'high',
})

function suggestEvents(
  translations: readonly HugoTranslation[],
  postDay: string | null,
): SuggestedEvent[] {
  const events = translations.map((translation) => findEvent({ ...translation, postDay }))
  return events.slice(1).reduce<SuggestedEvent[]>(joinTranslatedEvents, [...(events[0] ?? [])])
}

/**
 * Joins the translations of one post, the primary one deciding where they differ, with the notes of each file; null
 * when no file of the group is in a language that Convite speaks.
 */
export function buildPost(
  group: TranslationGroup,
  around: PostSurroundings,
): { post: HugoPost; notes: ReadonlyMap<string, readonly FileNote[]> } | null {
  const order = [group.primary, ...languages.filter((language) => language !== group.primary)]
  const read = order.flatMap((language) => {
    const file = group.files[language]
    return file ? [{ language, ...readTranslation(file, language, around) }] : []
  })
  const first = read[0]
  if (!first) return null
  const front = first.file.front
  const date = read.find((each) => each.dates.date)?.dates.date ?? null
  const notes = new Map(read.map((each) => [each.file.path, [...each.notes]]))
  for (const each of read.slice(1)) {
    const other = each.dates.date
    if (other && date && other.instant !== date.instant) {
      notes
        .get(each.file.path)
        ?.push(fileNote('dates-differ', first.file.path, other.written, date.written))
    }
  }
  const postDay = date?.written.slice(0, 10) ?? null
  const facts =
    read.map(({ file }) => readOwnFacts(file.front)).find((each) => each !== null) ?? null
  const listed = facts?.pictures.map(({ file }) => file) ?? []
  const images = distinct(
    [
      ...read.flatMap((each) => each.images),
      ...around.bundleImages.filter(({ source }) => listed.includes(source)),
    ],
    ({ source }) => source,
  )
  const suggestedEvents = facts
    ? facts.suggestions.map(suggestionOf)
    : suggestEvents(
        read.map(({ translation }) => translation),
        postDay,
      )
  const shown = new Set(images.map(({ path }) => path))
  const described = describeResources(around.bundleImages, front)
  const inBundle = described.filter(({ path }) => !shown.has(path))
  const resolve = around.bodyContext(first.file.place.folder, group.primary).resolveImage
  const named = readCover(front, resolve)
  const cover =
    named ?? (facts ? null : inBundle.find(({ source }) => looksLikeCover.test(source))) ?? null
  if (named && named.path === null && !/^(?:https?:)?\/\//u.test(named.source)) {
    notes.get(first.file.path)?.push(fileNote('image-missing', named.source))
  }
  const weight = Number(textField(front, 'weight') || Number.NaN)
  const post: HugoPost = {
    key: group.key,
    section: first.file.place.section,
    slug: around.slug,
    kind: facts
      ? { kind: facts.kind, reason: 'stated', evidence: '' }
      : guessKind(
          {
            title: first.translation.title,
            prose: plainProse(first.translation.bodyMarkdown),
            postDay,
          },
          suggestedEvents,
        ),
    date,
    publishDate: first.dates.publishDate,
    expiryDate: first.dates.expiryDate,
    featured: flagField(front, 'featured'),
    draft: read.every(({ translation }) => translation.draft),
    weight: Number.isFinite(weight) ? weight : null,
    cover,
    gallery: distinct(
      [
        ...read.flatMap((each) => each.gallery),
        ...(facts ? [] : inBundle.filter(({ path }) => path !== cover?.path)),
      ],
      ({ source }) => source,
    ),
    images,
    authors: distinct(read.flatMap((each) => each.authors).map(around.bylineOf), ({ key }) => key),
    tags: first.translation.tags,
    categories: readTerms(front, 'categories', 'category').terms,
    canonical: textField(front, 'canonical', 'canonicalurl', 'canonical_url') || null,
    aliases: distinct(
      [
        ...read.flatMap(({ file }) => [
          textField(file.front, 'url', 'permalink'),
          ...listField(file.front, 'aliases', 'alias').map((alias) => alias.trim()),
        ]),
        ...(facts ? [] : around.usualAddresses(group, date)),
      ].filter(Boolean),
      (alias) => alias,
    ),
    series: readSeries(
      read.map(({ language, file }) => ({ language, front: file.front })),
      facts,
    ),
    primaryLanguage: group.primary,
    translations: Object.fromEntries(
      read.map(({ language, translation }) => [language, translation]),
    ),
    suggestedEvents,
    facts,
    sources: sourcesOf(group),
  }
  return { post, notes }
}
