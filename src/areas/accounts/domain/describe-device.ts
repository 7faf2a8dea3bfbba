/** Browser and system, by the names people know; '' where it cannot be told. */
export type Device = { readonly browser: string; readonly system: string }

// The order matters: Edge and Opera call themselves Chrome as well, and Chrome calls itself Safari.
const browsers = [
  ['Edg', 'Edge'],
  ['OPR/', 'Opera'],
  ['SamsungBrowser', 'Samsung Internet'],
  ['Firefox', 'Firefox'],
  ['FxiOS', 'Firefox'],
  ['CriOS', 'Chrome'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const

const systems = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'macOS'],
  ['CrOS', 'ChromeOS'],
  ['Linux', 'Linux'],
] as const

const firstIn = (userAgent: string, names: readonly (readonly [string, string])[]) =>
  names.find(([mark]) => userAgent.includes(mark))?.[1] ?? ''

/** What a session was begun with, by the browser's User-Agent. */
export const describeDevice = (userAgent: string): Device => ({
  browser: firstIn(userAgent, browsers),
  system: firstIn(userAgent, systems),
})
