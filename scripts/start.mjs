// npm start: installs and builds what is missing or stale, then runs Convite. package.json calls it with `exec` (and
// without, for Windows), so that no shell stands between npm and this process: it would keep Ctrl-C to itself.
import { requireNode } from './require-node.mjs'

if (requireNode()) {
  import('./launch.mjs').then(function (launch) {
    launch.launch(function () {
      return launch.runConvite(['start'].concat(process.argv.slice(2)))
    })
  })
}
