import { PREFIXES, safeIri, type Resource, type Value } from './vocabulary.ts'

const ESCAPES: Record<string, string> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

const escape = (one: string) => ESCAPES[one] ?? `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`
/** Control characters cannot stand in a text of Turtle as they are, nor halves of surrogate pairs in UTF-8. */
const quote = (text: string) => `"${text.toWellFormed().replace(/["\\\u0000-\u001f\u007f]/g, escape)}"`
const bracket = (iri: string) => `<${safeIri(iri)}>`

function toObject(value: Value): string {
  if ('iri' in value) return bracket(value.iri)
  const { text, lang, type } = value
  return quote(text) + (lang ? `@${lang}` : type ? `^^${type}` : '')
}

/** The prefixes that `toTurtle` uses, to stand before it. */
export const turtleHead = Object.entries(PREFIXES)
  .map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`)
  .join('')

/** Resources in Turtle 1.1, without prefixes. */
export const toTurtle = (resources: readonly Resource[]): string =>
  resources
    .map(({ iri, types, values }) => {
      const said = values
        .filter(([, objects]) => objects.length > 0)
        .map(([property, objects]) => ` ;\n  ${property} ${objects.map(toObject).join(', ')}`)
      return `\n${bracket(iri)} a ${types.join(', ')}${said.join('')} .\n`
    })
    .join('')
