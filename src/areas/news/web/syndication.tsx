import { z } from 'zod'
import { AppError, invalidInput, notFound } from '../../../shared/app-error.ts'
import { pageNumber } from '../../../platform/http/page-number.ts'
import { slug } from '../../../platform/http/forms.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { takenPosts, takerOf } from '../queries/syndications.ts'
import { writableScopes } from '../queries/post-scope.ts'
import { offerPost, takePost } from '../use-cases/arrange-syndication.ts'
import { addressOf, again } from './editor.tsx'
import { TakenPostsPage } from './pages/taken-posts-page.tsx'
import { showPost } from './post.tsx'
import { visiblePost } from './post-view.ts'

const size = 20

/** A post of another community as this one shows it: the same words, its origin named, its own address for machines. */
export async function takenPost(x: Exchange): Promise<Response> {
  const taker = await takerOf(x.context.db, x.param('post'), x.param('community'))
  if (!taker) throw notFound()
  const post = await visiblePost(x)
  if (post.status !== 'published') throw notFound()
  return showPost(x, { ...post, taker })
}

async function showTaken(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { db, now } = x.context
  const page = pageNumber(x.url.searchParams, 1_000)
  const [{ posts, total }, { communities }] = await Promise.all([
    takenPosts(db, x.person, { now: now(), page, size }),
    writableScopes(db, x.person),
  ])
  return x.page(
    <TakenPostsPage
      posts={posts}
      communities={communities}
      wanted={x.url.searchParams.get('post') ?? ''}
      page={page}
      pages={Math.ceil(total / size)}
      {...(rejected && { rejected })}
    />,
  )
}

/** Posts of others for the communities whose news a person looks after. */
export const takenPostsPage = (x: Exchange): Promise<Response> => showTaken(x)

const takeForm = z.object({
  // People paste the address of the post.
  post: z
    .string()
    .transform((typed) => /([a-z0-9-]+)\/?(?:[?#].*)?$/u.exec(typed.trim())?.[1] ?? '')
    .pipe(slug()),
  community: slug(),
  act: z.enum(['take', 'end']),
})

// The address is what somebody typed: said beside the field, not as a page that is not there.
function aboutAddress(error: unknown): never {
  const unknownPost = error instanceof AppError && error.code === 'not-found'
  throw unknownPost ? invalidInput([{ field: 'post', code: 'no-such-post' }]) : error
}

export const saveTaken = (x: Exchange): Promise<Response> =>
  x.submit(
    takeForm,
    async ({ act, ...pair }) => {
      await takePost(x.context, pair, act).catch(aboutAddress)
      return x.redirect(x.path('manage', 'news', 'taken'), 'saved')
    },
    (rejected) => showTaken(x, rejected),
  )

/** Offers the post to a community, agrees that it takes it, or ends that. */
export const saveOffer = (x: Exchange): Promise<Response> =>
  x.submit(
    z.object({ community: slug(), act: z.enum(['offer', 'end']) }),
    async ({ community, act }) => {
      await offerPost(x.context, { post: x.param('post'), community }, act)
      return x.redirect(`${addressOf(x, x.param('post'))}#elsewhere`, 'saved')
    },
    again(x, 'gallery'),
  )
