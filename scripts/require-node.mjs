// Read by Nodes far too old for the rest: no syntax newer than Node 12 here, and nothing imported.
var oldest = 18

/** Whether this Node can run the launchers; if not, says so in one sentence and sets exit code 1. */
export function requireNode() {
  if (parseInt(process.versions.node, 10) >= oldest) return true
  console.error(
    'Convite needs Node ' +
      oldest +
      ' or newer and this is ' +
      process.version +
      ': install a newer one and try again.',
  )
  process.exitCode = 1
  return false
}
