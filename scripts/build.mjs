// npm run build: builds anew, stale or not.
import { requireNode } from './require-node.mjs'

if (requireNode()) {
  import('./launch.mjs').then(function (launch) {
    launch.launch(function () {
      return launch.build()
    })
  })
}
