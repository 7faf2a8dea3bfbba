import { actLimits, limitActs } from '../../../platform/limit-acts.ts'
import type { Work } from '../../../platform/use-case.ts'
import { allows } from '../../../shared/policy.ts'
import { standingIn } from '../../accounts/queries.ts'
import { deleteHosts, insertHost, lockHosts, updateHost, type Editable } from '../database.ts'
import { withdrawWithHosts } from '../database/applications.ts'
import type { EventHost } from '../domain/event-host.ts'
import { consentMail } from '../emails/consent.ts'
import { policy } from '../policy.ts'
import { peopleOfHost } from '../queries.ts'

/**
 * Makes these the hosts that an event names, in this order. Hosts that stay keep their id (tracks point to it) and how
 * they stand. A new one is asked: a community by mail, a programme through an application; where the person speaks for
 * it themselves it has accepted. With a host that goes, its application is withdrawn.
 */
export async function nameHosts(
  work: Work,
  event: Editable,
  hosts: readonly EventHost[],
): Promise<void> {
  const stamp = { by: work.actor?.id ?? null, at: work.now }
  const keyOf = (host: { kind: string; hostId: string }) => `${host.kind}:${host.hostId}`
  const current = await lockHosts(work.db, event)
  const kept = new Map(
    current.map((row) => [
      row.programmeId ? `programme:${row.programmeId}` : `community:${row.communityId}`,
      row,
    ]),
  )
  const wanted = new Set(hosts.map(keyOf))
  const gone = [...kept].filter(([key]) => !wanted.has(key)).map(([, row]) => row)
  if (gone.length > 0) {
    await withdrawWithHosts(
      work.db,
      event,
      gone.flatMap((row) => row.programmeId ?? []),
      stamp,
    )
    await deleteHosts(
      work.db,
      event,
      gone.map((row) => row.id),
    )
  }
  for (const [position, host] of hosts.entries()) {
    const row = kept.get(keyOf(host))
    if (row) {
      await updateHost(work.db, event, row.id, { summary: host.summary, position })
      continue
    }
    const accepted = await speaksFor(work, host)
    await insertHost(work.db, event, { ...host, position, accepted }, stamp)
    if (!accepted && host.kind === 'community') await askByMail(work, event, host.hostId)
  }
}

/** Whether the actor may say yes in the name of this host. */
const speaksFor = async (work: Work, { kind, hostId }: EventHost): Promise<boolean> =>
  allows(
    policy,
    kind === 'programme' ? 'application.decide' : 'host-request.answer',
    await standingIn(work.db, work.actor, kind, hostId),
  )

async function askByMail(work: Work, event: Editable, communityId: string): Promise<void> {
  await limitActs(work, actLimits.invite)
  const community = await peopleOfHost(work.db, 'community', communityId)
  for (const person of community.people)
    await work.mail(
      consentMail({
        what: 'host-asked',
        person,
        event,
        values: { host: community.name, by: work.actor?.name ?? '' },
        path: `manage/communities/${community.slug}`,
        url: work.context.config.url,
      }),
    )
}
