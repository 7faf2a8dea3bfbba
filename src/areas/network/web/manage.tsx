import { notFound } from '../../../shared/app-error.ts'
import { allows } from '../../../shared/policy.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { pageNumber } from '../../../platform/http/page-number.ts'
import { standingInInstallation } from '../../accounts/queries.ts'
import { requestsToCommunity } from '../../hosting/queries.ts'
import { answerHostRequest } from '../../hosting/use-cases/answer-host-request.ts'
import { revokeHost } from '../../hosting/use-cases/revoke-host.ts'
import { policy } from '../policy.ts'
import { programmeFacts } from '../queries/programme-page.ts'
import { communityBySlug, programmeBySlug } from '../queries.ts'
import { createCommunity } from '../use-cases/create-community.ts'
import { createProgramme } from '../use-cases/create-programme.ts'
import { createSeries } from '../use-cases/create-series.ts'
import { editCommunity } from '../use-cases/edit-community.ts'
import { editProgramme } from '../use-cases/edit-programme.ts'
import { setProgrammeLogo } from '../use-cases/set-programme-logo.ts'
import { answerForm, hostForm, logoForm, newHostForm, newSeriesForm } from './forms.ts'
import {
  CommunitySettings,
  NetworkSettings,
  ProgrammeSettings,
  type NetworkKind,
} from './pages/manage-pages.tsx'

function networkPage(x: Exchange, kind: NetworkKind, rejected?: Rejected): Response {
  const may = (action: keyof typeof policy) =>
    allows(policy, action, standingInInstallation(x.actor))
  const kinds = (['community', 'programme', 'series'] as const).filter((each) =>
    may(`${each}.create`),
  )
  return x.page(
    <NetworkSettings
      kinds={kinds}
      kind={kind}
      next={comingFrom(x)}
      {...(rejected && { rejected })}
    />,
  )
}

// A step of an event's set-up, say, in which the new one is picked.
const comingFrom = (x: Exchange) => x.url.searchParams.get('next')

/** Where a community is founded or a series begun, and where the installation's admins add programmes. */
export const networkSettingsPage = async (x: Exchange): Promise<Response> => {
  const kind = x.url.searchParams.get('kind')
  return networkPage(x, kind === 'programme' || kind === 'series' ? kind : 'community')
}

export async function createHost(x: Exchange): Promise<Response> {
  const kind = x.param('kind')
  const again = (of: NetworkKind) => async (rejected: Rejected) => networkPage(x, of, rejected)
  switch (kind) {
    case 'community':
      return x.submit(
        newHostForm,
        async (input) => {
          await createCommunity(x.context, { ...input, demo: false })
          return x.redirect(comingFrom(x) ?? x.path('communities', input.slug), 'saved')
        },
        again('community'),
      )
    case 'programme':
      return x.submit(
        newHostForm,
        async ({ city, country, ...input }) => {
          await createProgramme(x.context, { ...input, demo: false })
          return x.redirect(comingFrom(x) ?? x.path('programmes', input.slug), 'saved')
        },
        again('programme'),
      )
    case 'series':
      return x.submit(
        newSeriesForm,
        async (input) => {
          await createSeries(x.context, { ...input, communityId: null, demo: false })
          return x.redirect(comingFrom(x) ?? x.path('series', input.slug), 'saved')
        },
        again('series'),
      )
    default:
      throw notFound()
  }
}

async function settings(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { db } = x.context
  const { slug } = x.scope!
  const again = rejected && { rejected }
  if (kindOf(x) === 'programme') {
    const programme = await programmeBySlug(db, slug)
    if (!programme) throw notFound()
    const host = { city: '', country: '', ...programme, kind: 'programme' as const }
    const { logoFileId } = await programmeFacts(db, programme.id)
    return x.page(<ProgrammeSettings host={host} logoFileId={logoFileId} {...again} />)
  }
  const community = await communityBySlug(db, slug)
  if (!community) throw notFound()
  const page = pageNumber(x.url.searchParams, 1_000)
  return x.page(
    <CommunitySettings
      host={{ ...community, kind: 'community' }}
      mayEdit={allows(policy, 'community.edit', x.scope!.standings)}
      requests={await requestsToCommunity(db, community.id, page)}
      page={page}
      {...again}
    />,
  )
}

/** A community's people accept an event that named it, decline it, or take their consent back. */
export const answerRequest = (x: Exchange): Promise<Response> =>
  x.submit(
    answerForm,
    async ({ answer, reason }) => {
      const [community, event] = [x.param('community'), x.param('request')]
      if (answer === 'revoke')
        await revokeHost(x.context, { kind: 'community', slug: community }, event, reason)
      else
        await answerHostRequest(x.context, community, event, {
          accept: answer === 'accept',
          reason,
        })
      return x.redirect(x.path('manage', 'communities', community), 'answered')
    },
    (rejected) => settings(x, { ...rejected, typed: {} }),
  )

const kindOf = (x: Exchange) =>
  x.url.pathname.split('/')[3] === 'communities' ? ('community' as const) : ('programme' as const)

/** The mark of a programme, put up or taken away. */
export const saveLogo = (x: Exchange): Promise<Response> =>
  x.submit(
    logoForm,
    async ({ logo, remove }) => {
      if (logo || remove)
        await setProgrammeLogo(
          x.context,
          x.param('programme'),
          logo ? { name: logo.name, bytes: new Uint8Array(await logo.arrayBuffer()) } : null,
        )
      const settingsPath = x.path('manage', 'programmes', x.param('programme'), 'settings')
      return logo || remove ? x.redirect(settingsPath, 'saved') : x.redirect(settingsPath)
    },
    ({ problems }) => logoAgain(x, problems),
  )

async function logoAgain(x: Exchange, problems: Rejected['problems']): Promise<Response> {
  const { db } = x.context
  const programme = await programmeBySlug(db, x.scope!.slug)
  if (!programme) throw notFound()
  const host = { city: '', country: '', ...programme, kind: 'programme' as const }
  const { logoFileId } = await programmeFacts(db, programme.id)
  return x.page(<ProgrammeSettings host={host} logoFileId={logoFileId} logoProblems={problems} />)
}

export const hostSettingsPage = (x: Exchange): Promise<Response> => settings(x)

export const saveHost = (x: Exchange): Promise<Response> =>
  x.submit(
    hostForm,
    async (input) => {
      if (kindOf(x) === 'community') await editCommunity(x.context, x.param('community'), input)
      else await editProgramme(x.context, x.param('programme'), input)
      return x.redirect(x.url.pathname, 'saved')
    },
    (rejected) => settings(x, rejected),
  )
