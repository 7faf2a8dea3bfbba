import { accessTo, get, post, type Route } from '../../../platform/http/route.ts'
import { policy } from '../policy.ts'
import { addPasskey, oidcCallback, passkeyEndpoint } from './auth-endpoint.ts'
import { showMe } from './me.tsx'
import { askJoin, joinPage, pressJoin } from './join.tsx'
import { saveProfile, showProfile, takePhotoOff } from './profile.tsx'
import { eraseMe, sendData, showData } from './data.tsx'
import {
  beginSecondFactor,
  newBackupCodes,
  showSecondFactor,
  switchOffSecondFactor,
  switchOnSecondFactor,
} from './second-factor.tsx'
import { dropPasskey, leaveElsewhere, savePasskeyName, showSecurity } from './security.tsx'
import { endSession, giveCode, showCode } from './sign-in-code.tsx'
import { showLink, pressLink } from './sign-in-link.tsx'
import { addToTeam, changeTeam, showTeam } from './team.tsx'
import { beginWithProvider, requestLink, showLinkSent, showSignIn } from './sign-in.tsx'

const eventTeam = accessTo(policy, 'event')('team.edit')
const communityTeam = accessTo(policy, 'community')('community-team.edit')
const programmeTeam = accessTo(policy, 'programme')('programme-team.edit')

/** Accounts: signing in, and everything about oneself. */
export const routes: readonly Route[] = [
  get('/:lang/sign-in', 'public', showSignIn),
  post('/:lang/sign-in', 'public', requestLink),
  get('/:lang/sign-in/sent', 'public', showLinkSent),
  get('/:lang/sign-in/link', 'public', showLink),
  post('/:lang/sign-in/link', 'public', pressLink),
  get('/:lang/sign-in/code', 'public', showCode),
  post('/:lang/sign-in/code', 'public', giveCode),
  post('/:lang/sign-in/provider', 'public', beginWithProvider),
  post('/:lang/sign-out', 'public', endSession),

  get('/:lang/me', 'signed-in', showMe),
  get('/:lang/me/profile', 'signed-in', (exchange) => showProfile(exchange)),
  post('/:lang/me/profile', 'signed-in', saveProfile, { uploads: true }),
  post('/:lang/me/profile/remove-photo', 'signed-in', takePhotoOff),
  get('/:lang/me/security', 'signed-in', (exchange) => showSecurity(exchange)),
  post('/:lang/me/security/sessions', 'signed-in', leaveElsewhere),
  post('/:lang/me/security/passkeys/:passkey', 'signed-in', savePasskeyName),
  post('/:lang/me/security/passkeys/:passkey/remove', 'signed-in', dropPasskey),
  get('/:lang/me/security/second-factor', 'signed-in', (exchange) => showSecondFactor(exchange)),
  post('/:lang/me/security/second-factor', 'signed-in', switchOnSecondFactor),
  post('/:lang/me/security/second-factor/begin', 'signed-in', beginSecondFactor),
  post('/:lang/me/security/second-factor/off', 'signed-in', switchOffSecondFactor),
  post('/:lang/me/security/second-factor/backup-codes', 'signed-in', newBackupCodes),
  get('/:lang/me/data', 'signed-in', (exchange) => showData(exchange)),
  get('/:lang/me/data/convite.json', 'signed-in', sendData),
  post('/:lang/me/data/erase', 'signed-in', eraseMe),

  post('/:lang/me/data/join', 'signed-in', askJoin),
  get('/:lang/me/join/:secret', 'signed-in', joinPage),
  post('/:lang/me/join/:secret', 'signed-in', pressJoin),

  get('/:lang/manage/events/:event/team', eventTeam, showTeam('event')),
  post('/:lang/manage/events/:event/team', eventTeam, addToTeam('event')),
  post('/:lang/manage/events/:event/team/:person', eventTeam, changeTeam('event')),
  get('/:lang/manage/communities/:community/team', communityTeam, showTeam('community')),
  post('/:lang/manage/communities/:community/team', communityTeam, addToTeam('community')),
  post('/:lang/manage/communities/:community/team/:person', communityTeam, changeTeam('community')),
  get('/:lang/manage/programmes/:programme/team', programmeTeam, showTeam('programme')),
  post('/:lang/manage/programmes/:programme/team', programmeTeam, addToTeam('programme')),
  post('/:lang/manage/programmes/:programme/team/:person', programmeTeam, changeTeam('programme')),

  get('/api/auth/passkey/generate-authenticate-options', 'public', passkeyEndpoint),
  post('/api/auth/passkey/verify-authentication', 'public', passkeyEndpoint),
  get('/api/auth/passkey/generate-register-options', 'signed-in', passkeyEndpoint),
  post('/api/auth/passkey/verify-registration', 'signed-in', addPasskey),
  get('/api/auth/callback/:provider', 'public', oidcCallback),
]
