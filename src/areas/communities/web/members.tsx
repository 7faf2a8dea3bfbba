import { AppError } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { pageNumber } from '../../../platform/http/page-number.ts'
import { communityPeople, listMembers } from '../queries.ts'
import { nameAmbassador } from '../use-cases/name-ambassador.ts'
import { removeMember } from '../use-cases/remove-member.ts'
import { memberForm } from './forms.ts'
import { MembersPage } from './pages/members-page.tsx'

async function page(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { db } = x.context
  const words = (x.url.searchParams.get('q') ?? '').trim().slice(0, 80)
  const at = pageNumber(x.url.searchParams)
  const [people, { members, more }] = await Promise.all([
    communityPeople(db, x.scope!.id),
    listMembers(db, x.scope!.id, { words, page: at }),
  ])
  return x.page(
    <MembersPage
      count={people.members}
      members={members}
      more={more}
      page={at}
      words={words}
      {...(rejected && { rejected })}
    />,
  )
}

/** Who belongs to a community, for its organisers. */
export const membersPage = (x: Exchange): Promise<Response> => page(x)

/** Names a member ambassador, takes that back, or takes them out of the community. */
export const actOnMember = (x: Exchange): Promise<Response> =>
  x.submit(
    memberForm,
    async ({ act, title }) => {
      const [community, person] = [x.param('community'), x.param('person')]
      if (act === 'name' && !title)
        throw new AppError('invalid-input', {}, [{ field: 'title', code: 'required' }])
      if (act === 'remove') await removeMember(x.context, community, person)
      else await nameAmbassador(x.context, community, person, act === 'end' ? null : title)
      const flash = { name: 'ambassador-named', end: 'ambassador-ended', remove: 'member-removed' }
      return x.redirect(x.path('manage', 'communities', community, 'members'), flash[act])
    },
    (rejected) => page(x, rejected),
  )
