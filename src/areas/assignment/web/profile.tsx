import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { pageNumber } from '../../../platform/http/page-number.ts'
import { tracksOf } from '../../proposals/queries.ts'
import { readingPhase } from '../../proposals/queries/reading-phase.ts'
import { namedThemes } from '../../themes/domain/theme-by-id.ts'
import {
  biddableProposals,
  declaredBy,
  reviewerProfile,
  themesOfProposals,
} from '../queries/profile.ts'
import { bidOnProposals } from '../use-cases/bid-on-proposals.ts'
import { declareConflict } from '../use-cases/declare-conflict.ts'
import { saveReviewerProfile } from '../use-cases/save-reviewer-profile.ts'
import { bidsForm, declarationForm, profileForm } from './forms.ts'
import { ReviewerPage } from './pages/reviewer-page.tsx'

const own = (x: Exchange) => x.path('manage', 'events', x.param('event'), 'reviewing')

async function show(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { db } = x.context
  const { id, slug } = x.scope!
  const page = pageNumber(x.url.searchParams)
  const { namesHidden } = await readingPhase(db, id, x.context.now())
  const [profile, named, declared, list, tracks] = await Promise.all([
    reviewerProfile(db, id, x.person.id),
    themesOfProposals(db, id),
    declaredBy(db, id, x.person.id),
    biddableProposals(db, id, x.person.id, { page, withNames: !namesHidden }),
    tracksOf(db, id),
  ])
  const topics = namedThemes([...new Set([...named, ...(profile?.topics ?? [])])], x.language)
  return x.page(
    <ReviewerPage
      slug={slug}
      {...{ profile, topics, declared, list, page, tracks }}
      {...(rejected && { rejected })}
    />,
  )
}

/** What a reviewer says of themselves for an event, and what they would like to read. */
export const profilePage = (x: Exchange): Promise<Response> => show(x)

export const saveProfileOf = (x: Exchange): Promise<Response> =>
  x.submit(
    profileForm,
    async (profile) => {
      await saveReviewerProfile(x.context, x.param('event'), profile)
      return x.redirect(own(x), 'saved')
    },
    (rejected) => show(x, rejected),
  )

export const declare = (x: Exchange): Promise<Response> =>
  x.submit(
    declarationForm,
    async (declared) => {
      await declareConflict(x.context, x.param('event'), declared)
      return x.redirect(`${own(x)}#conflicts`, 'conflict-declared')
    },
    (rejected) => show(x, rejected),
  )

export const saveBidsOf = (x: Exchange): Promise<Response> =>
  x.submit(
    bidsForm,
    async (said) => {
      await bidOnProposals(x.context, x.param('event'), said)
      return x.redirect(`${own(x)}${x.url.search}#bids`, 'saved')
    },
    (rejected) => show(x, rejected),
  )
