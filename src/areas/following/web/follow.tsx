import { AppError, notFound } from '../../../shared/app-error.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { guardForm, stampAgain } from '../../../platform/http/form-guard.ts'
import { isMailbox } from '../../../platform/mail/queue-mails.ts'
import { followPath, isSubjectFolder, type Subject, type SubjectFolder } from '../domain/subject.ts'
import { followsOf, subjectAt } from '../queries/subjects.ts'
import { confirmWish } from '../use-cases/confirm-wish.ts'
import { follow } from '../use-cases/follow.ts'
import { followForm } from './forms.ts'
import { ConfirmPage } from './pages/confirm-page.tsx'
import { FollowPage } from './pages/follow-page.tsx'

async function wished(x: Exchange): Promise<{ folder: SubjectFolder; subject: Subject }> {
  const folder = x.param('folder')
  const subject =
    isSubjectFolder(folder) && (await subjectAt(x.context.db, folder, x.param('name')))
  if (!isSubjectFolder(folder) || !subject) throw notFound()
  return { folder, subject }
}

const guardOf = (x: Exchange) => ({
  secret: x.context.config.secret ?? '',
  purpose: 'follow',
  now: x.context.now(),
})

async function page(
  x: Exchange,
  subject: Subject,
  { rejected, asked = false }: { rejected?: Rejected; asked?: boolean } = {},
): Promise<Response> {
  const mine = x.actor && (await followsOf(x.context.db, { email: x.actor.email }))
  const path = followPath(subject)
  return x.page(
    <FollowPage
      subject={subject}
      stamp={stampAgain(guardOf(x), rejected?.typed)}
      email={x.actor?.email ?? ''}
      asked={asked}
      follows={Boolean(
        mine?.follows.some(
          (each) => each.confirmedAt !== null && followPath(each.subject) === path,
        ),
      )}
      {...(rejected && { rejected })}
    />,
  )
}

/** Where one asks to be told what is new about something, by mail or by a feed. */
export const followPage = async (x: Exchange): Promise<Response> =>
  page(x, (await wished(x)).subject)

export async function askToFollow(x: Exchange): Promise<Response> {
  const { folder, subject } = await wished(x)
  return x.submit(
    followForm,
    async ({ email, newsletter, stamp, subject: trap }) => {
      if (!isMailbox(email))
        throw new AppError('invalid-input', {}, [{ field: 'email', code: 'not-an-email' }])
      const guarded = guardForm(guardOf(x), { stamp, subject: trap })
      if (guarded === 'robot') return page(x, subject, { asked: true })
      const t = translator(x.language, 'following')
      const consent = [t('consent'), newsletter && t('newsletter'), t('consentHelp')]
      const outcome = await follow(x.context, {
        folder,
        name: x.param('name'),
        email,
        newsletter,
        consent: consent.filter(Boolean).join('. '),
      })
      return outcome === 'follows'
        ? x.redirect(x.path('me', 'following'), 'follow-confirmed')
        : page(x, subject, { asked: true })
    },
    (rejected) => page(x, subject, { rejected }),
  )
}

/** Where the link of the mail leads: a button confirms, so that programs that look at links do not. */
export async function confirmPage(x: Exchange): Promise<Response> {
  const found = await followsOf(x.context.db, { secret: x.param('secret') })
  const wish = found?.follows.find(({ id }) => id === x.param('follow'))
  if (!wish) throw new AppError('link-not-valid')
  return x.page(<ConfirmPage subject={wish.subject} action={x.url.pathname} />)
}

export async function confirmIt(x: Exchange): Promise<Response> {
  await confirmWish(x.context, x.param('secret'), x.param('follow'))
  return x.redirect(x.path('following', x.param('secret')), 'follow-confirmed')
}
