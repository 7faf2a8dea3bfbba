import type { Exchange } from '../platform/http/exchange.tsx'
import { openApiDocument } from '../platform/http/openapi.ts'
import { get, type Route } from '../platform/http/route.ts'
import { ApiPage } from '../ui/api-page.tsx'
import { apiOperations } from './api-operations.ts'

const document = (x: Exchange) => openApiDocument(apiOperations, x.context.config.url)

/** The API's description: for programs, and for the people who write them. */
export const apiRoutes: readonly Route[] = [
  get('/api/v1', 'public', (x) => x.page(<ApiPage operations={apiOperations} />)),
  get('/api/v1/openapi.json', 'public', (x) => x.json(document(x))),
]
