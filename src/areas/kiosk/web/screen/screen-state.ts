/** How the screen is, for its team and for the panel on it. */
export type ScreenState = {
  readonly version: string
  readonly offsetSeconds: number
  readonly online: boolean
  readonly onlineSince: number
  readonly kept: boolean
}
