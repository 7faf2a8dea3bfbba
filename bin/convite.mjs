#!/usr/bin/env node
// npx convite <command>: the same as npm start, for every command.
import { requireNode } from '../scripts/require-node.mjs'

if (requireNode()) {
  import('../scripts/launch.mjs').then(function (launch) {
    launch.launch(function () {
      return launch.runConvite(process.argv.slice(2))
    })
  })
}
