// npm start: installs and builds what is missing or stale, then runs Convite.
import { requireNode } from './require-node.mjs'

if (requireNode()) {
  import('./launch.mjs').then(function (launch) {
    launch.launch(function () {
      return launch.runConvite(['start'].concat(process.argv.slice(2)))
    })
  })
}
