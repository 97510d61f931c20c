const { readFileSync } = require('node:fs')

const REPEATS = /richtext-lexical\/dist\/.*\bbundled\.css$/

/** A rule with all that surrounds it. */
function textOf(rule) {
  const around = []
  for (let parent = rule.parent; parent && parent.name; parent = parent.parent)
    around.unshift(`@${parent.name} ${parent.params}`)
  return [...around, rule.toString()].join('{').replaceAll(/[\s;]+/g, ' ')
}

/**
 * The styles of Payload's text editor repeat those of the whole admin, which every page has from @payloadcms/next/css:
 * 298 of 312 kB, matched against each element a second time. What is repeated is removed.
 */
module.exports = () => ({
  postcssPlugin: 'without-repeats',
  Once(root, { postcss }) {
    const file = root.source?.input.file ?? ''
    if (!REPEATS.test(file)) return
    const whole = file.replace(REPEATS, 'next/dist/prod/styles.css')
    const known = new Set()
    postcss.parse(readFileSync(whole, 'utf8')).walkRules((rule) => void known.add(textOf(rule)))
    root.walkRules((rule) => {
      if (known.has(textOf(rule))) rule.remove()
    })
  },
})
module.exports.postcss = true
