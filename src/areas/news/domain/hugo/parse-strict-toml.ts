import { parse } from 'smol-toml'
import type { FrontMap } from './front-value.ts'
import { isMap, toFrontValue } from './front-value.ts'

/** What valid TOML says; null for what is none. */
export function parseStrictToml(source: string): FrontMap | null {
  try {
    const value = toFrontValue(parse(source))
    return isMap(value) ? value : null
  } catch {
    return null
  }
}
