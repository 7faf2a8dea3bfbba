import { notFound } from '../../shared/app-error.ts'
import { get, type Route } from '../http/route.ts'
import { fileResponse } from './file-response.ts'

/** `/files/:id`, and `/files/:id?w=800` for a picture not wider than that. */
export const fileRoutes: readonly Route[] = [
  get('/files/:id', 'public', (exchange) => {
    const { context, request, url } = exchange
    const asked = url.searchParams.get('w')
    if (asked !== null && !/^\d{3,4}$/.test(asked)) throw notFound()
    return fileResponse(context, {
      id: exchange.param('id'),
      ...(asked === null ? {} : { width: Number(asked) }),
      ifNoneMatch: request.headers.get('if-none-match'),
    })
  }),
]

/** The address of a picture, not wider than asked. */
export const fileAddress = (id: string, width?: 400 | 800 | 1600): string =>
  width ? `/files/${id}?w=${width}` : `/files/${id}`
