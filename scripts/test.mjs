// npm test: every check of the product, in order.
import { requireNode } from './require-node.mjs'

if (requireNode()) {
  import('./check.mjs')
}
