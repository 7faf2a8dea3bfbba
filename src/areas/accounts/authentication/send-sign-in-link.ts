import { isLanguage, type Language } from '../../../shared/localized-text.ts'
import { safePath } from '../../../platform/http/safe-redirect.ts'
import { queueMail } from '../../../platform/mail/queue-mails.ts'
import type { Services } from '../../../platform/use-case.ts'
import { signInLinkMail } from '../emails/sign-in-link.ts'

type Link = {
  readonly email: string
  readonly token: string
  readonly language?: Language
  /** Where the person wanted to go, a path of this site. */
  readonly next?: string
}

/**
 * Mails the link that signs in. It leads to a page with a button, not to the act itself: programs that look through
 * mails for bad links would use it up.
 */
export async function sendSignInLink(
  { db, config }: Pick<Services, 'db' | 'config'>,
  { email, token, language, next }: Link,
): Promise<void> {
  const lang = isLanguage(language) ? language : 'es'
  const url = new URL(`/${lang}/sign-in/link`, config.url)
  url.searchParams.set('token', token)
  const safe = next && safePath(next)
  if (safe) url.searchParams.set('next', safe)
  await queueMail(db, {
    kind: 'sign-in-link',
    recipient: email,
    ...signInLinkMail(lang, url.href),
    createdAt: new Date(),
  })
}
