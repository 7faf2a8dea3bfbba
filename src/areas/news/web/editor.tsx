import { notFound } from '../../../shared/app-error.ts'
import { languages } from '../../../shared/localized-text.ts'
import { instantAt } from '../../../shared/time.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { correctionForm } from '../../themes/domain/correction.ts'
import { editedThemes } from '../../themes/use-cases/edited-themes.ts'
import { statusAt, type PostTexts } from '../domain/post.ts'
import { splitTerms } from '../domain/terms.ts'
import { cardLinesOf } from '../queries/embedded-cards.ts'
import { eventFacts } from '../queries/event-facts.ts'
import { offeredPhotos } from '../queries/offered-photos.ts'
import { photosOf, quotesOf } from '../queries/photos-and-quotes.ts'
import { editablePost, writableScopes } from '../queries/post-scope.ts'
import { seriesOfCommunity } from '../queries/post-series.ts'
import { takersOf } from '../queries/syndications.ts'
import { addPictures } from '../use-cases/add-pictures.ts'
import { authorisePost } from '../use-cases/authorise-post.ts'
import { correctPostTheme } from '../use-cases/correct-post-theme.ts'
import { deletePost } from '../use-cases/delete-post.ts'
import { editPost } from '../use-cases/edit-post.ts'
import { publishPost } from '../use-cases/publish-post.ts'
import { recapSentences } from '../use-cases/recap-sentences.ts'
import { removePictures } from '../use-cases/remove-pictures.ts'
import { setCover } from '../use-cases/set-cover.ts'
import { unpublishPost } from '../use-cases/unpublish-post.ts'
import { replacePreviewLink } from '../use-cases/replace-preview-link.ts'
import {
  deleteForm,
  postForm,
  previewForm,
  publishForm,
  unpublishForm,
  type PostForm,
} from './forms.ts'
import { EditorPage, type RejectedPart } from './pages/editor-page.tsx'

/** Where the post is edited: under its event, or among the news that a person looks after. */
const baseOf = (x: Exchange) =>
  x.scope ? x.path('manage', 'events', x.scope.slug, 'news') : x.path('manage', 'news', 'posts')

/** Where this post is edited; its acts stand below it. */
export const addressOf = (x: Exchange, slug: string) => `${baseOf(x)}/${encodeURIComponent(slug)}`

async function show(x: Exchange, part?: RejectedPart): Promise<Response> {
  const { db, now } = x.context
  const slug = x.param('post')
  const scope = await authorisePost({ db, actor: x.actor, now: now() }, 'post.edit', slug)
  // Under an event stand only its own posts.
  if (x.scope && x.scope.id !== scope.eventId) throw notFound()
  const [post, choices, themes, photos, offered, quotes, series, elsewhere, cardLines] =
    await Promise.all([
      editablePost(db, scope.id),
      writableScopes(db, x.person),
      editedThemes(db, x.language, { kind: 'post', id: scope.id }),
      photosOf(db, scope.id),
      offeredPhotos(db, scope.id),
      quotesOf(db, scope.id),
      scope.communityId ? seriesOfCommunity(db, scope.communityId) : [],
      scope.communityId && !x.scope ? takersOf(db, scope.id) : null,
      scope.eventId ? cardLinesOf(db, scope.eventId) : null,
    ])
  const facts =
    post.kind === 'recap' && scope.eventId ? await eventFacts(db, scope.eventId, now()) : null
  return x.page(
    <EditorPage
      post={post}
      status={statusAt(post, now())}
      choices={choices}
      series={series}
      elsewhere={elsewhere}
      cardLines={cardLines}
      themes={themes}
      photos={photos}
      offered={offered}
      sentences={facts ? recapSentences(x.language, facts) : []}
      quotes={quotes}
      action={addressOf(x, slug)}
      previewSecret={scope.previewSecret}
      {...(part && { part })}
    />,
  )
}

export const editorPage = (x: Exchange): Promise<Response> => show(x)

/** The editor once more, with what was wrong in one of its forms. */
export const again =
  (x: Exchange, form: RejectedPart['form'], of?: string) => (rejected: Rejected) =>
    show(x, { form, ...rejected, ...(of && { of }) })

const textsIn = ({ title, summary, body }: PostForm): PostTexts =>
  Object.fromEntries(
    languages.map((language) => [
      language,
      {
        title: title[language] ?? '',
        summary: summary[language] ?? '',
        body: body[language] ?? '',
      },
    ]),
  )

/** Saves a post; a draft that saves itself keeps its address, since the form goes on being sent there. */
export const savePost = (x: Exchange): Promise<Response> =>
  x.submit(
    postForm,
    async (form) => {
      const slug = x.param('post')
      const quiet = x.request.headers.has('x-autosave')
      const saved = await editPost(x.context, slug, {
        kind: form.kind,
        texts: textsIn(form),
        tags: splitTerms(form.tags),
        authors: splitTerms(form.authors),
        featured: form.featured,
        canonicalUrl: form.canonicalUrl,
        place: { community: form.community, event: form.event },
        coverAlt: form.coverAlt,
        ...seriesOf(x, form, quiet),
        ...(form.slug && !quiet && { slug: form.slug }),
      })
      if (form.cover) {
        const bytes = new Uint8Array(await form.cover.arrayBuffer())
        await setCover(x.context, saved, { bytes, name: form.cover.name, alt: form.coverAlt })
      } else if (form.removeCover && !quiet) await setCover(x.context, saved, null)
      if (form.pictures.length > 0 && !quiet) await addPictures(x.context, saved, await read(form))
      if (form.removePictures.length > 0 && !quiet)
        await removePictures(x.context, saved, form.removePictures)
      return x.saved(addressAfter(x, saved, form))
    },
    again(x, 'post'),
  )

/** The series that was chosen; what saves itself begins none, since its name may still be typed. */
const seriesOf = (x: Exchange, form: PostForm, quiet: boolean) => {
  if (form.newSeries && !quiet) return { series: { begin: { [x.language]: form.newSeries } } }
  return { series: form.series ? { slug: form.series } : null }
}

const read = ({ pictures }: PostForm) =>
  Promise.all(
    pictures.map(async (file) => ({
      bytes: new Uint8Array(await file.arrayBuffer()),
      name: file.name,
    })),
  )

/** A post that left the event is edited among the news; all others where they were. */
const addressAfter = (x: Exchange, slug: string, { event }: PostForm) =>
  x.scope && event !== x.scope.slug ? x.path('manage', 'news', 'posts', slug) : addressOf(x, slug)

export const publish = (x: Exchange): Promise<Response> =>
  x.submit(
    publishForm,
    async ({ when, at, timeZone, embargo }) => {
      const instant = when === 'at' && at ? instantAt(at, timeZone) : null
      const slug = await publishPost(x.context, x.param('post'), {
        timeZone,
        embargo,
        ...(instant && { at: instant }),
      })
      const waits = instant !== null && instant > x.context.now()
      return waits
        ? x.redirect(addressOf(x, slug), embargo ? 'post-embargoed' : 'post-scheduled')
        : x.redirect(x.path('news', slug), 'post-published')
    },
    again(x, 'publish'),
  )

export const unpublish = (x: Exchange): Promise<Response> =>
  x.submit(
    unpublishForm,
    async () => {
      await unpublishPost(x.context, x.param('post'))
      return x.redirect(addressOf(x, x.param('post')), 'post-unpublished')
    },
    again(x, 'publish'),
  )

/** Makes a new link to read the post by before it is out, or takes it away. */
export const changePreview = (x: Exchange): Promise<Response> =>
  x.submit(
    previewForm,
    async ({ change }) => {
      await replacePreviewLink(x.context, x.param('post'), change)
      return x.redirect(`${addressOf(x, x.param('post'))}#preview`, 'saved')
    },
    again(x, 'publish'),
  )

export const remove = (x: Exchange): Promise<Response> =>
  x.submit(
    deleteForm,
    async (form) => {
      await deletePost(x.context, x.param('post'), form)
      const list = x.scope ? baseOf(x) : x.path('manage', 'news')
      return x.redirect(list, 'post-deleted')
    },
    again(x, 'delete'),
  )

/** Takes a theme of the post away, brings one back or adds one. */
export const correctThemes = (x: Exchange): Promise<Response> =>
  x.submit(
    correctionForm,
    async (correction) => {
      await correctPostTheme(x.context, x.param('post'), correction)
      return x.redirect(`${addressOf(x, x.param('post'))}#themes`, 'saved')
    },
    () => show(x),
  )
