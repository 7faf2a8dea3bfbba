import type { PolicyTable } from '../../shared/policy.ts'
import type { Exchange } from './exchange.tsx'
import type { RequestLimit } from './limit-requests.ts'

/**
 * Who may use an address. `public`: everybody. `signed-in`: who has an account. Otherwise an action of a policy
 * table, asked about the event, community or programme that the path names (`:event`, `:community`, `:programme`).
 */
export type Access =
  | 'public'
  | 'signed-in'
  | {
      readonly policy: PolicyTable
      readonly action: string
      readonly scope: 'event' | 'community' | 'programme' | 'installation'
    }

export type Handler = (exchange: Exchange) => Promise<Response> | Response

/** One address of the product. An area's `web/routes.ts` lists all of its own: the table of contents. */
export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** With `:name` for parts; pages begin with `/:lang`. */
  readonly path: string
  readonly access: Access
  readonly handle: Handler
  /** Takes files: the body may be larger. */
  readonly uploads?: boolean
  /** Uses the camera and WebAssembly (the scanner at the door). */
  readonly camera?: boolean
  /** May stand in a frame of any other site (a widget): it shows what everybody sees, and nothing in it acts. */
  readonly framed?: boolean
  /** Pages of any other site may fetch it (https://fetch.spec.whatwg.org/#http-cors-protocol): it is for everybody. */
  readonly anyOrigin?: boolean
  /** How often one person, or one place without an account, may ask for it. */
  readonly limit?: RequestLimit
}

type Extras = Pick<Route, 'uploads' | 'camera' | 'framed' | 'anyOrigin' | 'limit'>

/** An address that shows something. */
export const get = (path: string, access: Access, handle: Handler, extras: Extras = {}): Route => ({
  method: 'GET',
  path,
  access,
  handle,
  ...extras,
})

/** An address that does something. */
export const post = (
  path: string,
  access: Access,
  handle: Handler,
  extras: Extras = {},
): Route => ({
  method: 'POST',
  path,
  access,
  handle,
  ...extras,
})

/** For an area's routes: `const may = accessTo(policy, 'event')`, then `may('event.edit')`. */
export const accessTo =
  <Action extends string>(
    policy: PolicyTable<Action>,
    scope: 'event' | 'community' | 'programme' | 'installation',
  ) =>
  (action: Action): Access => ({ policy, action, scope })
