import { isLanguage } from '../../../shared/localized-text.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { readingLanguage } from '../domain/post.ts'
import { oldAddressesOf } from '../domain/old-address.ts'
import { postAtOldAddress } from '../queries/old-addresses.ts'

/**
 * Where a post now stands that was once at the address asked for; null if none was. Asked only where nothing else
 * answers, so that an old address never hides a page. In the language of the address, else in the reader's.
 */
export async function movedTo(x: Exchange): Promise<string | null> {
  const { pathname } = x.url
  const { db, now } = x.context
  const post = await postAtOldAddress(db, oldAddressesOf(pathname), now())
  if (!post) return null
  const [, first = ''] = pathname.split('/')
  const wanted = first.slice(0, 2).toLowerCase()
  const language = readingLanguage(
    post.languages,
    isLanguage(wanted) && /^[a-z]{2}(?:-[a-z]{2})?$/iu.test(first) ? wanted : x.language,
  )
  const address = `/${language ?? x.language}/news/${post.slug}`
  return address === pathname ? null : address
}
