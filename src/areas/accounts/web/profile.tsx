import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { readAnySession } from '../authentication/read-any-session.ts'
import { ownProfile } from '../queries/own-page.ts'
import { editProfile, removePhoto } from '../use-cases/edit-profile.ts'
import { profileForm } from './forms.ts'
import { ProfilePage } from './pages/profile-page.tsx'
import { withCookies } from './with-cookies.ts'

/** What one says of oneself. */
export async function showProfile(exchange: Exchange, rejected?: Rejected): Promise<Response> {
  const profile = await ownProfile(exchange.context.db, exchange.person.id)
  return exchange.page(<ProfilePage profile={profile} {...(rejected ? { rejected } : {})} />)
}

export const saveProfile = (exchange: Exchange): Promise<Response> =>
  exchange.submit(
    profileForm,
    async ({ photo, ...profile }) => {
      const upload = photo && {
        bytes: new Uint8Array(await photo.arrayBuffer()),
        originalName: photo.name,
      }
      await editProfile(exchange.context, profile, upload)
      return refreshed(exchange, exchange.redirect(exchange.path('me', 'profile'), 'saved'))
    },
    (rejected) => showProfile(exchange, rejected),
  )

export async function takePhotoOff(exchange: Exchange): Promise<Response> {
  await removePhoto(exchange.context)
  return exchange.redirect(exchange.path('me', 'profile'), 'saved')
}

// The session's cookie carries the name: without this the old one would show for another minute.
async function refreshed(exchange: Exchange, response: Response): Promise<Response> {
  const found = await readAnySession(exchange.context, exchange.request.headers, { fresh: true })
  return withCookies(response, found?.session.cookies ?? [])
}
