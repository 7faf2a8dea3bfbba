import type { FileNote } from './file-note.ts'
import { fileNote } from './file-note.ts'
import type { FrontMap } from './front-value.ts'
import { isMap, toFrontValue } from './front-value.ts'
import { parseTomlMatter } from './parse-toml-matter.ts'
import { parseYamlMatter } from './parse-yaml-matter.ts'
import type { FrontMatterFormat } from './split-front-matter.ts'

function parseJsonMatter(source: string): { values: FrontMap; notes: FileNote[] } {
  try {
    const value = toFrontValue(JSON.parse(source))
    if (isMap(value)) return { values: value, notes: [] }
  } catch {
    // Almost JSON (a comma too many, single quotes, no closing brace) is mostly valid YAML.
    const lines = source.replace(/^\s*\/\/.*$/gmu, '')
    const closed = lines.trimEnd().endsWith('}') ? lines : `${lines}\n}`
    const whole = parseYamlMatter(closed)
    if (whole.notes.length === 0) {
      return { values: whole.values, notes: [fileNote('front-matter-repaired', 'json', source)] }
    }
    const entries = lines
      .split('\n')
      .map((line) => line.trim().replace(/,$/u, ''))
      .filter((line) => !/^[{}]?$/u.test(line))
    const byLine = parseYamlMatter(entries.join('\n'))
    return {
      values: byLine.values,
      notes: [fileNote('front-matter-repaired', 'json', source), ...byLine.notes],
    }
  }
  return { values: {}, notes: [fileNote('front-matter-unread', 'json', source)] }
}

/**
 * The front matter's entries, keys in small letters. Never throws: what cannot be read is quoted in a note, all else
 * is kept.
 */
export function parseFrontMatter(
  source: string,
  format: FrontMatterFormat,
): { values: FrontMap; notes: FileNote[] } {
  if (format === 'json') return parseJsonMatter(source)
  if (format === 'toml') return parseTomlMatter(source)
  return format === 'yaml' ? parseYamlMatter(source) : { values: {}, notes: [] }
}
