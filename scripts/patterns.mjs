// Shows the pattern pages of the design system: node scripts/patterns.mjs [port]. Build the client first.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createServer as createVite } from 'vite'

const vite = await createVite({
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
})
const { renderPattern, patternNames } = await vite.ssrLoadModule('/src/ui/patterns.tsx')
const { serveAsset } = await vite.ssrLoadModule('/src/platform/assets.ts')
const { serveAccent } = await vite.ssrLoadModule('/src/ui/accent-stylesheet.ts')
const messages = JSON.parse(readFileSync('locales/es.json', 'utf8'))
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; manifest-src 'self'"

const port = Number(process.argv[2] ?? 4700)
createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost')
  const file = serveAccent(pathname) ?? serveAsset(pathname, request.headers['accept-encoding'])
  if (file) return response.writeHead(200, file.headers).end(file.body)
  const html = renderPattern(
    pathname.slice(1) || patternNames[0],
    messages,
    searchParams.get('accent') ?? undefined,
  )
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy }
  response.writeHead(html ? 200 : 404, headers).end(html ?? '')
}).listen(port, () =>
  console.log(`${patternNames.map((name) => `http://localhost:${port}/${name}`).join('\n')}`),
)
