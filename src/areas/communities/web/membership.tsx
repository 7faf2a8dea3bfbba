import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { membershipOf } from '../queries.ts'
import { joinCommunity } from '../use-cases/join-community.ts'
import { leaveCommunity } from '../use-cases/leave-community.ts'
import { membershipForm } from './forms.ts'
import { MembershipPage } from './pages/membership-page.tsx'

const page = async (x: Exchange, rejected?: Rejected): Promise<Response> =>
  x.page(
    <MembershipPage
      membership={await membershipOf(x.context.db, x.scope!.id, x.person.id)}
      {...(rejected && { rejected })}
    />,
  )

/** Where a person joins a community, says what is shown of them, and leaves. */
export const membershipPage = (x: Exchange): Promise<Response> => page(x)

export const saveMembership = (x: Exchange): Promise<Response> =>
  x.submit(
    membershipForm,
    async (shown) => {
      const before = await membershipOf(x.context.db, x.scope!.id, x.person.id)
      await joinCommunity(x.context, x.param('community'), shown)
      return x.redirect(
        x.path('communities', x.param('community')),
        before ? 'saved' : 'community-joined',
      )
    },
    (rejected) => page(x, rejected),
  )

export async function leaveIt(x: Exchange): Promise<Response> {
  await leaveCommunity(x.context, x.param('community'))
  return x.redirect(x.path('communities', x.param('community')), 'community-left')
}
