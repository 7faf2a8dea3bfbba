import { jobs as assignment } from '../areas/assignment/jobs.ts'
import { jobs as contact } from '../areas/contact/jobs.ts'
import { jobs as events } from '../areas/events/jobs.ts'
import { jobs as network } from '../areas/network/jobs.ts'
import { jobs as following } from '../areas/following/jobs.ts'
import { jobs as kiosk } from '../areas/kiosk/jobs.ts'
import { jobs as news } from '../areas/news/jobs.ts'
import { jobs as planning } from '../areas/planning/jobs.ts'
import { jobs as proposals } from '../areas/proposals/jobs.ts'
import { jobs as press } from '../areas/press/jobs.ts'
import { jobs as programmes } from '../areas/programmes/jobs.ts'
import { jobs as newsletter } from '../areas/newsletter/jobs.ts'
import { jobs as registration } from '../areas/registration/jobs.ts'
import { jobs as reviews } from '../areas/reviews/jobs.ts'
import { jobs as schedule } from '../areas/schedule/jobs.ts'
import { jobs as search } from '../areas/search/jobs.ts'
import { jobs as similarity } from '../areas/similarity/jobs.ts'
import { jobs as themes } from '../areas/themes/jobs.ts'
import type { AreaJobs } from '../platform/jobs/job-map.ts'
import { deliverMail } from '../platform/mail/deliver-mail.ts'
import type { MailSender } from '../platform/mail/mail-sender.ts'
import { forgetRateLimits } from '../platform/rate-limit.ts'
import type { Services } from '../platform/use-case.ts'

/** The jobs of every area; each area's `jobs.ts` exports its own. */
const areas: readonly ((services: Services) => AreaJobs)[] = [
  assignment,
  contact,
  events,
  following,
  network,
  kiosk,
  news,
  planning,
  press,
  proposals,
  programmes,
  newsletter,
  registration,
  reviews,
  schedule,
  search,
  similarity,
  themes,
]

/** What the worker of this process does: for each kind of job its handler, and which run by the clock. */
export function jobsOf(services: Services, sender: MailSender | undefined): Required<AreaJobs> {
  const { db, now } = services
  const all: readonly AreaJobs[] = [
    {
      handlers: {
        'mail.deliver': ({ mailId }) => deliverMail({ db, sender, now }, mailId),
        'platform.forget-rate-limits': () => forgetRateLimits(db, now()),
      },
      schedules: { 'platform.forget-rate-limits': '17 * * * *' },
    },
    ...areas.map((jobs) => jobs(services)),
  ]
  return {
    handlers: Object.assign({}, ...all.map(({ handlers }) => handlers)),
    schedules: Object.assign({}, ...all.map(({ schedules }) => schedules ?? {})),
    atStart: async () =>
      (await Promise.all(all.flatMap(({ atStart }) => (atStart ? [atStart()] : [])))).flat(),
  }
}
