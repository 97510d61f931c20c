/** Declarations: values by property, in lower case but for quoted words. */
export type Style = Record<string, string>

/** Reads the declarations of a style attribute. */
export function readStyle(text: string): Style {
  const style: Style = {}
  for (const declaration of text.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    const name = declaration.slice(0, colon).trim().toLowerCase()
    if (name) style[name] = declaration.slice(colon + 1).trim()
  }
  return style
}

const COMMENTS = /<!--|-->|\/\*[^]*?\*\//g
const RULE = /([^{}]+)\{([^{}]*)\}/g
const LARGEST_SHEET = 500_000

/** Reads the rules of a style sheet for single classes (".xl65", "p.MsoTitle") and Word's lists ("@list l0:level1"). */
export function readSheet(text: string): Map<string, Style> {
  const rules = new Map<string, Style>()
  const css = text.slice(0, LARGEST_SHEET).replace(COMMENTS, '')
  for (const [, selectors = '', declarations = ''] of css.matchAll(RULE)) {
    const style = readStyle(declarations)
    for (const selector of selectors.split(',')) {
      const name = selector.trim().replace(/\s+/g, ' ')
      if (/^(\w*\.[\w-]+|@list l\d+:level\d+)$/.test(name)) rules.set(name, { ...rules.get(name), ...style })
    }
  }
  return rules
}

/** The fonts of Vietnamese encodings before Unicode; the names of TCVN3's capital fonts end with "H". */
export function encodingOfFont(family = ''): { encoding: 'TCVN3' | 'VNI'; isCapital: boolean } | undefined {
  const name = family.split(',')[0]!.replace(/["']/g, '').trim()
  if (/^\.vn/i.test(name)) return { encoding: 'TCVN3', isCapital: name.endsWith('H') }
  return /^vni-/i.test(name) ? { encoding: 'VNI', isCapital: false } : undefined
}
