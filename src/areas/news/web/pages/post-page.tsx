import { useTranslations } from 'use-intl'
import { fileAddress } from '../../../../platform/files/file-routes.ts'
import { sharedPicture } from '../../../../platform/files/shared-picture.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import {
  sayCountry,
  sayDays,
  sayInstant,
  sayLanguage,
  sayLeaf,
} from '../../../../platform/i18n/dates.ts'
import { languages, textIn } from '../../../../shared/localized-text.ts'
import { isoWithOffset } from '../../../../shared/time.ts'
import { EventCard, EventList } from '../../../../ui/event-card.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { Prose } from '../../../../ui/prose.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import { ThemeTags, type ThemeLink } from '../../../../ui/theme-tags.tsx'
import { contentsOf, type ContentsLine } from '../../domain/contents.ts'
import type { TextPart } from '../../domain/embedded-cards.ts'
import { leadOf } from '../../domain/lead.ts'
import type { EmbeddedCard as Card } from '../../queries/embedded-cards.ts'
import type { EventOfPost, ListedPost } from '../../queries/public-posts.ts'
import { postJsonLd } from '../post-json-ld.ts'
import type { Photo, Quote } from '../../queries/photos-and-quotes.ts'
import type { SeriesOfPost } from '../../queries/post-series.ts'
import type { PostView } from '../post-view.ts'
import { EmbeddedCard } from './embedded-card.tsx'
import { PhotoGrid } from './photo-grid.tsx'
import { PostCards, sayPublished } from './post-cards.tsx'
import { PostSeriesNeighbours, PostSeriesParts } from './post-series.tsx'
import { PostQuotes } from './post-quotes.tsx'

type PostPageProps = {
  readonly post: PostView
  readonly related: readonly ListedPost[]
  readonly themes: readonly ThemeLink[]
  readonly photos: readonly Photo[]
  readonly quotes: readonly Quote[]
  readonly series: SeriesOfPost | null
  /** The text's HTML, in parts where cards stand in it, and the cards by their places. */
  readonly parts: readonly TextPart[]
  readonly cards: ReadonlyMap<number, Card>
  /** Whether the reader could ask for it for another community. */
  readonly mayTake: boolean
}

/** One post as everybody reads it. */
export function PostPage({
  post,
  related,
  themes,
  photos,
  quotes,
  series,
  parts,
  cards,
  mayTake,
}: PostPageProps) {
  const t = useTranslations('news')
  const { language, baseUrl } = usePage()
  const { text, reads, event } = post
  const own = `${baseUrl}/${reads}/news/${post.slug}`
  const foreign = reads === language ? undefined : reads
  const lead = leadOf(text)
  const html = parts.map((part) => part.html).join('')
  return (
    <PublicPage
      title={text.title}
      description={text.summary || undefined}
      kind="article"
      section="news"
      accent={event?.colour ?? post.communityColour}
      canonical={post.canonicalUrl || own}
      jsonLd={postJsonLd(post, own, baseUrl, series)}
      noindex={post.status !== 'published'}
      feeds={[
        { title: t('title'), href: `/${language}/news/rss.xml`, type: 'application/rss+xml' },
      ]}
      {...sharedPicture(post, baseUrl, `/${language}/news/${post.slug}/card.png`)}
    >
      <Standing post={post} mayTake={mayTake} />
      {post.taker && <TakenFrom post={post} taker={post.taker} />}
      <article className="post">
        <header>
          <p className="eyebrow">
            <Source post={post} />
          </p>
          <h1 lang={foreign} className={text.title.length > 24 ? 'long' : undefined}>
            {text.title}
          </h1>
          {lead && (
            <p className="lead" lang={foreign}>
              {lead}
            </p>
          )}
          <Byline post={post} />
        </header>
        {series && <PostSeriesParts series={series} slug={post.slug} />}
        {post.coverFileId && (
          <img
            className="post-cover"
            src={fileAddress(post.coverFileId, 1600)}
            srcSet={`${fileAddress(post.coverFileId, 800)} 800w, ${fileAddress(post.coverFileId, 1600)} 1600w`}
            sizes="(min-width: 60rem) 56rem, 100vw"
            width={post.coverWidth ?? undefined}
            height={post.coverHeight ?? undefined}
            alt={textIn(post.coverAlt, language)}
          />
        )}
        {foreign && <OtherLanguages post={post} />}
        <Contents lines={contentsOf(html)} lang={foreign} />
        {parts.map((part, at) => {
          const card = 'card' in part ? cards.get(at) : undefined
          // Parts of a text have no other identity than their place.
          const key = `part-${at}`
          return card ? (
            <EmbeddedCard key={key} card={card} />
          ) : (
            <Prose key={key} html={part.html} lang={foreign} />
          )
        })}
        <PostQuotes quotes={quotes} />
        <PhotoGrid photos={photos} />
        {post.tags.length > 0 && (
          <ul className="tags" aria-label={t('tags')}>
            {post.tags.map((tag) => (
              <li key={tag}>
                <a className="tag" href={`/${language}/news?tag=${encodeURIComponent(tag)}`}>
                  {tag}
                </a>
              </li>
            ))}
          </ul>
        )}
        <ThemeTags themes={themes} base={`/${language}`} />
        {series && <PostSeriesNeighbours series={series} slug={post.slug} />}
      </article>
      {event && <AboutEvent event={event} />}
      {related.length > 0 && (
        <section className="section">
          <h2>{t('related')}</h2>
          <PostCards posts={related} level={3} />
        </section>
      )}
    </PublicPage>
  )
}

/** The headings of a long text, to go there at once. */
function Contents({ lines, lang }: { lines: readonly ContentsLine[]; lang: string | undefined }) {
  const t = useTranslations('news')
  if (lines.length === 0) return null
  return (
    <nav className="post-contents" aria-label={t('contents')}>
      <p className="eyebrow">{t('contents')}</p>
      <ol lang={lang}>
        {lines.map(({ id, words }) => (
          <li key={id}>
            <a href={`#${id}`}>{words}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** Who sees it before it is out: its editors, with the way to change it, and who has its link, until when to keep quiet. */
function Standing({ post, mayTake }: Pick<PostPageProps, 'post' | 'mayTake'>) {
  const t = useTranslations('news')
  const { language } = usePage()
  const standsUntil = post.waitsUntil && sayInstant(language, post.waitsUntil, post.timeZone)
  const edit = post.editable && (
    <a href={`/${language}/manage/news/posts/${post.slug}`}>{t('edit')}</a>
  )
  const take = mayTake && (
    <a href={`/${language}/manage/news/taken?post=${post.slug}`}>{t('elsewhere.askHere')}</a>
  )
  if (post.status === 'published')
    return edit || take ? (
      <p className="post-acts">
        {edit}
        {take}
      </p>
    ) : null
  if (!edit)
    return (
      <Notice kind="warning" title={t('embargo.notice')}>
        {standsUntil ? t('embargo.until', { time: standsUntil }) : t('embargo.noTime')}
      </Notice>
    )
  return (
    <Notice kind="warning" title={t(`preview.${post.status}`)}>
      {edit}
    </Notice>
  )
}

/** In the news of another community: whose it is, and where it stands. */
function TakenFrom({ post, taker }: { post: PostView; taker: NonNullable<PostView['taker']> }) {
  const t = useTranslations('news.elsewhere')
  const { language } = usePage()
  return (
    <p className="reading-language">
      {t('takenFrom', { taker: taker.name, origin: post.communityName ?? '' })}{' '}
      <a href={`/${language}/news/${post.slug}`}>{t('original')}</a>
    </p>
  )
}

/** What it is and who speaks: "Recap · CCOSS". */
function Source({ post }: { post: PostView }) {
  const t = useTranslations('news')
  const { language } = usePage()
  const kind = post.kind === 'post' ? t('title') : t(`kinds.${post.kind}`)
  return (
    <>
      {kind}
      {post.communityName && (
        <>
          {' · '}
          <a href={`/${language}/communities/${post.communitySlug}`}>{post.communityName}</a>
        </>
      )}
    </>
  )
}

function Byline({ post }: { post: PostView }) {
  const t = useTranslations('news')
  const { language } = usePage()
  const words = post.text.body.split(/\s+/u).length
  const authors = new Intl.ListFormat(language, { type: 'conjunction' }).format(post.authors)
  return (
    <p className="byline">
      {post.authors.length > 0 && <span>{t('by', { authors })}</span>}
      <time dateTime={isoWithOffset(post.publishedAt, post.timeZone)}>
        {sayPublished(language, post)}
      </time>
      <span>{t('minutes', { count: Math.max(1, Math.round(words / 220)) })}</span>
    </p>
  )
}

function OtherLanguages({ post }: { post: PostView }) {
  const t = useTranslations('news')
  const { language } = usePage()
  const has = languages.filter((each) => post.languages.includes(each))
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(
    has.map((each) => sayLanguage(language, each)),
  )
  return (
    <p className="reading-language">
      {t('onlyIn', { languages: names })}{' '}
      {has
        .filter((each) => each !== post.reads)
        .map((each) => (
          <a key={each} href={`/${each}/news/${post.slug}`} hrefLang={each}>
            {t('readIn', { language: sayLanguage(language, each) })}
          </a>
        ))}
    </p>
  )
}

function AboutEvent({ event }: { event: EventOfPost }) {
  const t = useTranslations('news')
  const { language } = usePage()
  const { startsOn, endsOn } = event
  return (
    <section className="section">
      <h2>{t('event')}</h2>
      <EventList>
        <EventCard
          name={textIn(event.name, language)}
          href={`/${language}/events/${event.slug}`}
          dates={startsOn && endsOn ? sayDays(language, startsOn, endsOn) : t('datesOpen')}
          place={[event.city, sayCountry(language, event.country)].filter(Boolean).join(', ')}
          {...(startsOn ? sayLeaf(language, startsOn) : {})}
        />
      </EventList>
    </section>
  )
}
