/** A tree that keeps every rule, and beside it one violation of each: path of a file → its text. */
type Tree = Readonly<Record<string, string>>

const stubPackage = (name: string): Tree => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, type: 'module', main: 'index.js' }),
  [`node_modules/${name}/index.js`]: 'export const stub = 1\n',
})

/** The smallest tree in the shape of the product that breaks no rule. */
export const soundTree: Tree = {
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      module: 'preserve',
      moduleResolution: 'bundler',
      allowImportingTsExtensions: true,
      jsx: 'react-jsx',
    },
  }),
  ...stubPackage('kysely'),
  ...stubPackage('hono'),
  ...stubPackage('react'),
  'tests/state.ts': 'export const state = 1\n',
  'bench/load.ts': 'export const load = 1\n',
  'demo/people.ts': 'export const people = 1\n',
  'src/shared/time.ts': 'export const time = 1\n',
  'src/engines/timetable/solve.ts': "export { time } from '../../shared/time.ts'\n",
  'src/ui/button.tsx': 'export const Button = () => <button />\n',
  'src/platform/clock.ts': 'export const clock = 1\n',
  'src/platform/rows.ts': "import { stub } from 'kysely'\nexport const rows = stub\n",
  'src/areas/events/domain/phase.ts': "export { time } from '../../../shared/time.ts'\n",
  'src/areas/events/database.ts': "export { rows } from '../../platform/rows.ts'\n",
  'src/areas/events/queries.ts': "export { rows } from '../../platform/rows.ts'\n",
  'src/areas/events/policy.ts': 'export const policy = 1\n',
  'src/areas/events/jobs.ts': "export { announce } from './use-cases/announce.ts'\n",
  'src/areas/events/use-cases/announce.ts':
    "import { rows } from '../database.ts'\nexport const announce = rows\n",
  'src/areas/events/web/pages/event.tsx':
    "import { Button } from '../../../../ui/button.tsx'\nexport const Event = () => <Button />\n",
  'src/areas/news/queries.ts': 'export const posts = 1\n',
  'src/areas/news/domain/slug.ts': 'export const slug = 1\n',
  'src/areas/news/web/routes.ts': "export { announce } from '../../events/use-cases/announce.ts'\n",
}

const imports = (path: string) => `import { it } from '${path}'\nexport const used = it\n`
const types = (path: string) => `import type { It } from '${path}'\nexport type Used = It\n`

/** One violation: the rule that must be named, and the files that break it. */
export type Violation = { readonly rule: string; readonly title: string; readonly files: Tree }

/** At least one violation of each import rule, in .ts and .tsx, by values, by types and by dynamic imports. */
export const importViolations: readonly Violation[] = [
  {
    rule: '1-pure-code',
    title: 'a domain file reaches for the platform',
    files: { 'src/areas/events/domain/now.ts': imports('../../../platform/clock.ts') },
  },
  {
    rule: '1-pure-code',
    title: 'an engine imports a package that does I/O',
    files: { 'src/engines/timetable/load.ts': imports('kysely') },
  },
  {
    rule: '1-pure-code-no-io',
    title: 'shared code reads a file',
    files: { 'src/shared/read.ts': "export { readFile } from 'node:fs/promises'\n" },
  },
  {
    rule: '2-sql',
    title: 'a use case imports the query builder',
    files: { 'src/areas/events/use-cases/cancel.ts': imports('kysely') },
  },
  {
    rule: '3-web-and-api',
    title: "a page reads its area's tables",
    files: { 'src/areas/events/web/pages/raw.tsx': imports('../../database.ts') },
  },
  {
    rule: '3-web-and-api',
    title: 'a resource of the API loads the tables on demand',
    files: { 'src/areas/events/api/list.ts': "export const list = import('../database.ts')\n" },
  },
  {
    rule: '4-no-http-no-ui',
    title: 'a use case answers an HTTP request',
    files: { 'src/areas/events/use-cases/answer.ts': imports('hono') },
  },
  {
    rule: '4-no-http-no-ui',
    title: 'a policy draws a button',
    files: { 'src/areas/events/policy.ts': types('../../ui/button.tsx') },
  },
  {
    rule: '4-no-http-no-ui',
    title: 'a job renders a page',
    files: { 'src/areas/events/jobs.ts': imports('./web/pages/event.tsx') },
  },
  {
    rule: '5-between-areas',
    title: "an area writes another area's tables",
    files: { 'src/areas/news/use-cases/publish.ts': imports('../../events/database.ts') },
  },
  {
    rule: '6-no-cycles',
    title: 'two modules import each other',
    files: {
      'src/shared/one.ts': imports('./two.ts'),
      'src/shared/two.ts': types('./one.ts'),
    },
  },
  {
    rule: '6-no-cycles',
    title: 'two areas need each other, though no module does',
    files: { 'src/areas/events/use-cases/report.ts': imports('../../news/domain/slug.ts') },
  },
  {
    rule: '7-ui-and-platform',
    title: 'the design system knows an event',
    files: { 'src/ui/event-card.tsx': types('../areas/events/domain/phase.ts') },
  },
  {
    rule: '7-ui-and-platform',
    title: 'the platform knows an event',
    files: { 'src/platform/announce.ts': imports('../areas/events/use-cases/announce.ts') },
  },
  {
    rule: '8-src-only',
    title: 'the product imports its tests',
    files: { 'src/main/web.ts': imports('../../tests/state.ts') },
  },
  {
    rule: '8-src-only',
    title: 'the product imports its benchmarks',
    files: { 'src/main/web.ts': imports('../../bench/load.ts') },
  },
  {
    rule: '8-src-only',
    title: 'the product imports the demo network',
    files: { 'src/main/cli.ts': imports('../../demo/people.ts') },
  },
  {
    rule: 'resolvable',
    title: 'an import leads nowhere',
    files: { 'src/main/web.ts': imports('./nowhere.ts') },
  },
]

/** One violation of each rule about the text, the length and the names of files. */
export const fileViolations: readonly Violation[] = [
  {
    rule: '2-sql',
    title: 'a page asks the database',
    files: { 'src/areas/events/web/rows.ts': "export const rows = db.selectFrom('event')\n" },
  },
  {
    rule: '2-sql',
    title: 'a use case writes raw SQL',
    files: { 'src/areas/events/use-cases/raw.ts': 'export const raw = sql<number>`select 1`\n' },
  },
  {
    rule: '2-sql',
    title: 'the wiring asks the pool, on a line of its own',
    files: { 'src/main/count.ts': "export const n = await pool.query<N>(\n  'select 1',\n)\n" },
  },
  {
    rule: 'file-size',
    title: 'a file grew beyond 400 lines',
    files: { 'src/shared/long.ts': 'export {}\n'.repeat(401) },
  },
  {
    rule: 'names',
    title: 'a folder is named for nothing',
    files: { 'src/shared/utils/text.ts': 'export const text = 1\n' },
  },
  {
    rule: 'names',
    title: 'a file is named for nothing',
    files: { 'src/platform/session-manager.ts': 'export const sessions = 1\n' },
  },
  {
    rule: 'no-switching-off',
    title: 'a comment switches the type checker off',
    files: { 'src/shared/off.ts': '// @ts-ignore\nexport const off = 1\n' },
  },
]
