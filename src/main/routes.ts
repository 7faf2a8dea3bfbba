import { routes as events } from '../areas/events/web/routes.ts'
import { routes as network } from '../areas/network/web/routes.ts'
import type { Route } from '../platform/http/route.ts'

/** Every address of the product, area by area. */
export const routes: readonly Route[] = [...network, ...events]
