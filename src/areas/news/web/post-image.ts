import { createHash } from 'node:crypto'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { renderOgImage } from '../../../platform/og-image.ts'
import { textIn } from '../../../shared/localized-text.ts'
import { sayPublished } from './pages/post-cards.tsx'
import { visiblePost } from './post-view.ts'

/** The picture shown where a post without a cover is shared. */
export async function postImage(x: Exchange): Promise<Response> {
  const post = await visiblePost(x)
  const source = post.communityName ?? textIn(post.eventName, x.language)
  const picture = {
    title: post.text.title,
    lines: [source, sayPublished(x.language, post)].filter(Boolean),
    accent: post.event?.colour ?? post.communityColour,
  }
  const version = createHash('sha256')
    .update(JSON.stringify(picture))
    .digest('base64url')
    .slice(0, 16)
  const etag = `"post-${version}"`
  const headers = {
    etag,
    // Before it is out only its editors see it: nothing on the way may keep its title for others.
    'cache-control': post.status === 'published' ? 'public, max-age=3600' : 'private, no-store',
    'content-type': 'image/png',
  }
  if (x.request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(await renderOgImage(picture)), { headers })
}
