import { accessTo, get, post, type Route } from '../../../platform/http/route.ts'
import { policy } from '../policy.ts'
import { actOnMember, membersPage } from './members.tsx'
import { leaveIt, membershipPage, saveMembership } from './membership.tsx'

const may = accessTo(policy, 'community')
const membership = '/:lang/communities/:community/membership'
const members = '/:lang/manage/communities/:community/members'

/** Belonging to a community, and looking after who does. */
export const routes: readonly Route[] = [
  get(membership, may('membership.change'), membershipPage),
  post(membership, may('membership.change'), saveMembership),
  post(`${membership}/leave`, may('membership.change'), leaveIt),
  get(members, may('members.look-after'), membersPage),
  post(`${members}/:person`, may('members.look-after'), actOnMember),
]
