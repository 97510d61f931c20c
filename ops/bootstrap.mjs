// The entry point of every npm script. It may be run by any Node, so it uses nothing newer than ES2018 and imports the
// rest only after the version check.
var major = Number(process.versions.node.split('.')[0])
if (major < 20) {
  console.error(
    'Cổng Tỉnh needs Node 20 or newer, and this is ' +
      process.version +
      '. Install Node from https://nodejs.org, then run the command again.',
  )
  process.exit(1)
}

import('./install.mjs')
  .then(function (install) {
    return install.runCommand(process.argv.slice(2))
  })
  .then(
    function (code) {
      process.exit(code)
    },
    function (error) {
      console.error(error.oneLine ? error.message : error)
      process.exit(1)
    },
  )
