import { languages, textIn, type Language } from '../../../shared/localized-text.ts'
import { isoWithOffset } from '../../../shared/time.ts'
import {
  pictureName,
  picturesShown,
  withPictureNames,
  withWholeLinks,
} from '../domain/hugo/own-addresses.ts'
import type { OutFile } from '../domain/hugo/out-file.ts'
import { digestOf } from '../domain/hugo/own-facts.ts'
import { showShortcodes } from '../domain/hugo/shown-shortcodes.ts'
import {
  writeContentFile,
  type FrontOut,
  type OutFormat,
} from '../domain/hugo/write-content-file.ts'
import type { OutPicture, OutPost } from '../queries/posts-to-export.ts'

type Around = {
  readonly pictures: ReadonlyMap<string, OutPicture>
  /** Where this installation stands, without a slash at the end. */
  readonly site: string
  readonly slugs: ReadonlySet<string>
}

/** The ids of all pictures of a post. */
export const picturesOf = ({ texts, coverFileId, pictures, photos }: OutPost): string[] => [
  ...new Set([
    ...(coverFileId ? [coverFileId] : []),
    ...pictures,
    ...photos.map(({ file }) => file),
    ...Object.values(texts).flatMap(({ body }) => picturesShown(body)),
  ]),
]

/** A post as a bundle: one file a language under `content/news/`, and its pictures beside them. */
export function writeHugoPost(post: OutPost, { pictures, site, slugs }: Around): OutFile[] {
  const folder = `content/news/${post.slug}`
  const own = picturesOf(post).flatMap((id) => pictures.get(id) ?? [])
  const written = languages.filter((language) => post.texts[language])
  const format: OutFormat = post.format ?? 'yaml'
  const texts = written.map((language, i): OutFile => {
    const path = `${folder}/index.${language}.md`
    const facts = i === 0 ? factsOf(post, own) : {}
    return {
      path,
      text: writeText(post, language, { pictures, site, slugs }, facts, format),
      postId: post.id,
      format,
    }
  })
  const beside = new Map(own.map(({ sha256 }) => [pictureName(sha256), sha256]))
  return [
    ...texts,
    ...[...beside].map(([name, sha256]): OutFile => ({
      path: `${folder}/${name}`,
      sha256,
      postId: post.id,
    })),
  ]
}

function writeText(
  post: OutPost,
  language: Language,
  { pictures, site, slugs }: Around,
  facts: { readonly aliases?: readonly string[]; readonly convite?: FrontOut },
  format: OutFormat,
): string {
  const { title = '', summary = '', body = '' } = post.texts[language] ?? {}
  const nameOf = (id: string) => {
    const picture = pictures.get(id)
    return picture && pictureName(picture.sha256)
  }
  const whole = withWholeLinks(withPictureNames(body, nameOf), site, (address) =>
    slugs.has(/^\/(?:es|en|pt)\/news\/([a-z0-9-]+)$/u.exec(address)?.[1] ?? ''),
  )
  const { tags, authors } = post
  const cover = post.coverFileId ? nameOf(post.coverFileId) : undefined
  const shown = showShortcodes(whole.body)
  const digest = digestOf({ title, summary, tags, authors, body: shown })
  return writeContentFile(
    {
      title,
      date: isoWithOffset(post.publishedAt ?? post.createdAt, post.timeZone),
      draft: post.publishedAt === null,
      slug: post.slug,
      summary,
      authors,
      tags,
      featured: post.featured,
      images: cover ? [cover] : [],
      canonical: post.canonicalUrl,
      series: post.series ? [textIn(post.series.name, language)] : [],
      series_order: post.series?.position,
      aliases: facts.aliases ?? [],
      params: {
        convite: { ...facts.convite, site: whole.site, digest, shown: shown !== whole.body },
      },
    },
    shown,
    format,
  )
}

/** What Hugo has no place for, once a post. */
function factsOf(post: OutPost, pictures: readonly OutPicture[]) {
  const beside = new Set(post.pictures)
  const convite: FrontOut = {
    kind: post.kind,
    zone: post.timeZone,
    published: post.publishedAt?.toISOString(),
    event: post.event ?? '',
    only: !post.ofCommunity,
    series: post.series
      ? { slug: post.series.slug, name: post.series.name, summary: post.series.summary }
      : undefined,
    pictures: pictures.map(({ id, sha256, name, alt }) => ({
      file: pictureName(sha256),
      name,
      alt,
      text: beside.has(id),
    })),
    photos: post.photos.flatMap(({ file, ...photo }) => {
      const picture = pictures.find(({ id }) => id === file)
      return picture ? [{ file: pictureName(picture.sha256), ...photo }] : []
    }),
    quotes: post.quotes.map((quote) => ({
      ...quote,
      agreed: new Date(quote.agreed).toISOString(),
    })),
    suggestions: post.suggestions.map(({ from, until, ...event }) => ({
      ...event,
      from: from ?? '',
      until: until ?? '',
    })),
  }
  return { aliases: post.aliases, convite }
}
