// The import rules of docs/decisions/0006-rules-as-import-rules.md. A rule has no exceptions: change the code, or
// change the rule for everybody with a decision. tests/architecture.test.ts plants a violation of each.

const area = '^src/areas/([^/]+)/'
const databaseFile = '^src/areas/[^/]+/database(\\.ts$|/)'
const queriesFile = '^src/areas/[^/]+/queries(\\.ts$|/)'
const tests = '\\.test\\.tsx?$'
const anyPackage = '(^|/)node_modules/'

const packages = (...names) => `(^|/)node_modules/(${names.join('|')})/`

/** Packages without I/O, clock or randomness of their own: pure code may stand on them. */
const purePackages = packages(
  'temporal-polyfill',
  'temporal-spec',
  'temporal-utils',
  'zod',
  'yaml',
  'smol-toml',
  'marked',
  'sanitize-html',
  '@types/sanitize-html',
  'fast-xml-parser',
  'feedsmith',
  'ical.js',
)

const httpAndUiPackages = packages(
  'hono',
  '@hono/[^/]+',
  'react',
  'react-dom',
  '@types/react(-dom)?',
)

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: '1-pure-code',
      comment: "domain/, engines/ and shared/ import only each other's pure code",
      severity: 'error',
      from: { path: '^src/(areas/[^/]+/domain|engines|shared)/', pathNot: tests },
      to: {
        dependencyTypesNot: ['core'],
        pathNot: ['^src/(areas/[^/]+/domain|engines|shared)/', purePackages],
      },
    },
    {
      name: '1-pure-code-no-io',
      comment: 'pure code does no I/O; shared/ids.ts alone draws random bytes, for everybody',
      severity: 'error',
      from: {
        path: '^src/(areas/[^/]+/domain|engines|shared)/',
        pathNot: [tests, '^src/shared/ids\\.ts$'],
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: '2-sql',
      comment: 'SQL lives in database.ts, queries.ts and platform/',
      severity: 'error',
      from: { path: '^src/', pathNot: [databaseFile, queriesFile, '^src/platform/', tests] },
      to: { path: packages('kysely', 'pg'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: '3-web-and-api',
      comment: 'web/ and api/ call use cases and queries; never database.ts',
      severity: 'error',
      from: { path: '^src/areas/[^/]+/(web|api)/' },
      to: { path: databaseFile },
    },
    {
      name: '4-no-http-no-ui',
      comment: 'use cases, policy, domain and jobs know no HTTP and no UI',
      severity: 'error',
      from: {
        path: '^src/areas/[^/]+/(use-cases/|domain/|policy\\.ts$|policy/|jobs\\.ts$|jobs/)',
        pathNot: tests,
      },
      to: {
        path: ['^src/ui/', '^src/areas/[^/]+/(web|api)/', '^src/platform/http/', httpAndUiPackages],
      },
    },
    {
      name: '5-between-areas',
      comment: 'an area reaches another area only through its use-cases/, domain/ or queries.ts',
      severity: 'error',
      from: { path: area },
      to: {
        path: '^src/areas/[^/]+/',
        pathNot: ['^src/areas/$1/', '^src/areas/[^/]+/(use-cases|domain)/', queriesFile],
      },
    },
    {
      name: '6-no-cycles',
      comment:
        'no module cycles at all; cycles between areas are checked over the result of this run',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: '7-ui-and-platform',
      comment: 'ui/ and platform/ know no area',
      severity: 'error',
      from: { path: '^src/(ui|platform)/' },
      to: { path: '^src/areas/' },
    },
    {
      name: '8-src-only',
      comment: 'src/ never imports tests/, bench/ or demo/',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|bench|demo)/' },
    },
    {
      name: 'resolvable',
      comment: 'an import that leads nowhere would escape every rule above',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, path: '^\\.' },
    },
  ],
  options: {
    doNotFollow: { path: anyPackage },
    exclude: { path: '^(dist|data|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    moduleSystems: ['es6'],
    detectProcessBuiltinModuleCalls: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.json', '.css'],
    },
  },
}
