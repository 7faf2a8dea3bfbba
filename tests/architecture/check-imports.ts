import { join } from 'node:path'
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'

/** One import, or one chain of imports, that breaks a rule. */
export type ImportViolation = { readonly rule: string; readonly from: string; readonly to: string }

/** What the checker found, and how many modules of src/ it looked at. */
export type ImportReport = {
  readonly modules: number
  readonly violations: readonly ImportViolation[]
}

const areaOf = (path: string) => /^src\/areas\/([^/]+)\//.exec(path)?.[1]

function areaImports(result: ICruiseResult): Map<string, Set<string>> {
  const imports = new Map<string, Set<string>>()
  for (const module of result.modules) {
    const from = areaOf(module.source)
    if (from === undefined) continue
    for (const dependency of module.dependencies) {
      const to = areaOf(dependency.resolved)
      if (to === undefined || to === from) continue
      imports.set(from, (imports.get(from) ?? new Set()).add(to))
    }
  }
  return imports
}

/** The first way back from an area to itself through other areas, for each area that has one. */
function areaCycles(imports: ReadonlyMap<string, ReadonlySet<string>>): ImportViolation[] {
  const cycles: ImportViolation[] = []
  for (const start of imports.keys()) {
    const paths: string[][] = [[start]]
    const seen = new Set<string>()
    for (let path = paths.shift(); path !== undefined; path = paths.shift()) {
      const next = [...(imports.get(path.at(-1) ?? '') ?? [])]
      if (next.includes(start)) {
        cycles.push({ rule: '6-no-cycles', from: start, to: [...path, start].join(' → ') })
        break
      }
      for (const area of next.filter((name) => !seen.has(name))) {
        seen.add(area)
        paths.push([...path, area])
      }
    }
  }
  return cycles
}

/**
 * Holds the tree under `root` against the import rules of .dependency-cruiser.mjs.
 * Throws if the tree has no src/ or a module cannot be read.
 */
export async function checkImports(root: string): Promise<ImportReport> {
  const rules = new URL('../../.dependency-cruiser.mjs', import.meta.url).href
  const { forbidden, options } = ((await import(rules)) as { default: IConfiguration }).default
  const { output } = await cruise(
    ['src'],
    { ...options, baseDir: root, validate: true, ruleSet: { forbidden: forbidden ?? [] } },
    options?.enhancedResolveOptions,
    { tsConfig: extractTSConfig(join(root, 'tsconfig.json')) },
  )
  if (typeof output === 'string') throw new Error('dependency-cruiser gave a text instead of data')
  const violations = output.summary.violations.map(({ rule, from, to }) => ({
    rule: rule.name,
    from,
    to,
  }))
  return {
    modules: output.modules.filter((module) => module.source.startsWith('src/')).length,
    violations: [...violations, ...areaCycles(areaImports(output))],
  }
}
