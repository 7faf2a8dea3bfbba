import { stringify as toToml } from 'smol-toml'
import { stringify as toYaml } from 'yaml'

export type FrontOut = {
  readonly [key: string]:
    | string
    | boolean
    | number
    | readonly string[]
    | FrontOut
    | readonly FrontOut[]
    | undefined
}
export type OutFormat = 'yaml' | 'toml' | 'json'

type Filled = string | boolean | number | readonly Filled[] | { readonly [key: string]: Filled }

/** Without what is empty, which Hugo takes for the same; undefined where nothing is left. */
function filled(value: FrontOut[string]): Filled | undefined {
  if (value === undefined || value === '' || value === false) return undefined
  if (typeof value !== 'object') return value
  if (Array.isArray(value)) {
    const items = (value as readonly FrontOut[string][]).flatMap((item) => filled(item) ?? [])
    return items.length > 0 ? items : undefined
  }
  const entries = Object.entries(value).flatMap(([key, item]) => {
    const inner = filled(item)
    return inner === undefined ? [] : [[key, inner] as const]
  })
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

/** A content file: front matter in the format asked for, then the body. The same input gives the same bytes. */
export function writeContentFile(front: FrontOut, body: string, format: OutFormat): string {
  const values = filled(front) ?? {}
  const text = body.trim() === '' ? '' : `\n${body.trim()}\n`
  if (format === 'json') return `${JSON.stringify(values, null, 2)}\n${text}`
  if (format === 'toml') return `+++\n${toToml(values).trim()}\n+++\n${text}`
  const yaml = toYaml(values, {
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    doubleQuotedAsJSON: true,
  })
  return `---\n${yaml}---\n${text}`
}
