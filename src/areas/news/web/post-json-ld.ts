import { fileAddress } from '../../../platform/files/file-routes.ts'
import { isoWithOffset } from '../../../shared/time.ts'
import { textIn } from '../../../shared/localized-text.ts'
import type { SeriesOfPost } from '../queries/post-series.ts'
import type { PostView } from './post-view.ts'

/** The post in schema.org's words (https://schema.org/NewsArticle), for search engines. */
export function postJsonLd(
  post: PostView,
  address: string,
  baseUrl: string,
  series: SeriesOfPost | null,
): object {
  const { reads, text, event, timeZone } = post
  const publisher = post.communityName
    ? {
        '@type': 'Organization',
        name: post.communityName,
        url: `${baseUrl}/${reads}/communities/${post.communitySlug}`,
      }
    : { '@type': 'Organization', name: 'Convite', url: baseUrl }
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': address,
    url: address,
    mainEntityOfPage: address,
    headline: text.title,
    ...(text.summary && { description: text.summary }),
    inLanguage: reads,
    datePublished: isoWithOffset(post.publishedAt, timeZone),
    dateModified: isoWithOffset(
      post.updatedAt > post.publishedAt ? post.updatedAt : post.publishedAt,
      timeZone,
    ),
    author:
      post.authors.length > 0
        ? post.authors.map((name) => ({ '@type': 'Person', name }))
        : publisher,
    publisher,
    image: [
      post.coverFileId
        ? baseUrl + fileAddress(post.coverFileId, 1600)
        : `${baseUrl}/${reads}/news/${post.slug}/card.png`,
    ],
    ...(series && {
      isPartOf: {
        '@type': 'CreativeWorkSeries',
        name: textIn(series.name, reads),
        url: `${baseUrl}/${reads}/news/series/${series.slug}`,
      },
      position: series.parts.findIndex(({ slug }) => slug === post.slug) + 1,
    }),
    ...(post.tags.length > 0 && { keywords: post.tags }),
    ...(event && {
      about: {
        '@type': 'Event',
        '@id': `${baseUrl}/${reads}/events/${event.slug}`,
        name: textIn(event.name, reads),
        url: `${baseUrl}/${reads}/events/${event.slug}`,
        ...(event.startsOn && { startDate: event.startsOn, endDate: event.endsOn }),
        ...(event.city && {
          location: { '@type': 'Place', name: event.city, address: event.city },
        }),
      },
    }),
  }
}
