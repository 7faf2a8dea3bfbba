import { routes as accounts } from '../areas/accounts/web/routes.ts'
import { routes as assignment } from '../areas/assignment/web/routes.ts'
import { routes as awards } from '../areas/awards/web/routes.ts'
import { routes as checkin } from '../areas/checkin/web/routes.ts'
import { routes as communities } from '../areas/communities/web/routes.ts'
import { routes as contact } from '../areas/contact/web/routes.ts'
import { routes as events } from '../areas/events/web/routes.ts'
import { routes as feedback } from '../areas/feedback/web/routes.ts'
import { routes as following } from '../areas/following/web/routes.ts'
import { routes as hosting } from '../areas/hosting/web/routes.ts'
import { routes as kiosk } from '../areas/kiosk/web/routes.ts'
import { routes as network } from '../areas/network/web/routes.ts'
import { routes as news } from '../areas/news/web/routes.ts'
import { routes as newsletter } from '../areas/newsletter/web/routes.ts'
import { routes as portability } from '../areas/portability/web/routes.ts'
import { routes as planning } from '../areas/planning/web/routes.ts'
import { routes as press } from '../areas/press/web/routes.ts'
import { routes as proposals } from '../areas/proposals/web/routes.ts'
import { routes as programmes } from '../areas/programmes/web/routes.ts'
import { routes as reviews } from '../areas/reviews/web/routes.ts'
import { routes as registration } from '../areas/registration/web/routes.ts'
import { routes as reports } from '../areas/reports/web/routes.ts'
import { routes as schedule } from '../areas/schedule/web/routes.ts'
import { routes as search } from '../areas/search/web/routes.ts'
import { routes as speakers } from '../areas/speakers/web/routes.ts'
import { routes as similarity } from '../areas/similarity/web/routes.ts'
import { routes as sponsors } from '../areas/sponsors/web/routes.ts'
import { routes as stars } from '../areas/stars/web/routes.ts'
import { routes as themes } from '../areas/themes/web/routes.ts'
import { routes as voting } from '../areas/voting/web/routes.ts'
import { fileRoutes } from '../platform/files/file-routes.ts'
import { operationsRoutes } from '../platform/http/operations-routes.ts'
import type { Route } from '../platform/http/route.ts'
import { apiRoutes } from './api.tsx'
import { devMailRoutes } from '../platform/mail/dev/dev-mail-routes.tsx'

/** Every address of the product, area by area. */
export const routes: readonly Route[] = [
  ...network,
  ...news,
  ...planning,
  ...newsletter,
  ...accounts,
  ...assignment,
  ...awards,
  ...communities,
  ...contact,
  ...feedback,
  ...following,
  ...events,
  ...hosting,
  ...kiosk,
  ...portability,
  ...press,
  ...programmes,
  // Before the proposals, of which one could be called like its page of the stage.
  ...speakers,
  ...proposals,
  ...reviews,
  ...registration,
  ...checkin,
  ...reports,
  ...schedule,
  ...search,
  ...similarity,
  ...sponsors,
  ...stars,
  ...themes,
  ...voting,
  ...apiRoutes,
  ...fileRoutes,
  ...operationsRoutes,
  ...devMailRoutes,
]
