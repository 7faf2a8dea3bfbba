import type { Exchange } from './exchange.tsx'

/**
 * For an address below a page that answers an act with a view of its own: loaded again without the act, or in another
 * language, it leads back to the page, with the same query.
 */
export const leaveAct = (x: Exchange): Response =>
  x.redirect(x.url.pathname.replace(/\/[^/]+$/, '') + x.url.search)
