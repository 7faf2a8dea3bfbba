import { operations as events } from '../areas/events/api/operations.ts'
import { operations as network } from '../areas/network/api/operations.ts'
import { operations as registration } from '../areas/registration/api/operations.ts'
import { operations as schedule } from '../areas/schedule/api/operations.ts'
import { operations as search } from '../areas/search/api/operations.ts'
import { operations as themes } from '../areas/themes/api/operations.ts'
import { operations as reviews } from '../areas/reviews/api/operations.ts'
import { operations as sponsors } from '../areas/sponsors/api/operations.ts'
import type { ApiOperation } from '../platform/http/openapi.ts'

/** Everything the API can do, area by area; each area's `api/operations.ts` lists its own. */
export const apiOperations: readonly ApiOperation[] = [
  ...network,
  ...search,
  ...themes,
  ...events,
  ...schedule,
  ...reviews,
  ...sponsors,
  ...registration,
]
