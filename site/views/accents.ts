/**
 * The style sheet of each accent, by its name. A page has only that of its site, since the colours of all would be a
 * fiftieth of what it weighs.
 * @param accents text of accents.css
 * @param layers text of layers.css, whose order must stand first in every sheet
 */
export function toAccentSheets(accents: string, layers: string): ReadonlyMap<string, string> {
  const order = /@layer [^;{]+;/.exec(layers)?.[0] ?? ''
  const rules = [...accents.matchAll(/\[data-accent='(\w+)'\] \{([^}]*)\}/g)]
  return new Map(
    rules.map(([, name = '', tokens = '']) => {
      const rule = `[data-accent='${name}']{${tokens.replace(/\s+/g, '')}}`
      return [name, `${order}@layer tokens{${rule}}`]
    }),
  )
}
