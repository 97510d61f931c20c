import { PREFIXES, safeIri, type Resource, type Value } from './vocabulary.ts'

function toValue(value: Value): object | string {
  if ('iri' in value) return { '@id': safeIri(value.iri) }
  const { lang, type } = value
  const text = value.text.toWellFormed()
  if (lang) return { '@value': text, '@language': lang }
  return type ? { '@value': text, '@type': type } : text
}

const toNode = ({ iri, types, values }: Resource) => ({
  '@id': safeIri(iri),
  '@type': types,
  ...Object.fromEntries(
    values.filter(([, objects]) => objects.length > 0).map(([property, all]) => [property, all.map(toValue)]),
  ),
})

/** Resources as JSON-LD 1.1 with a context of its own. */
export const toJsonLdGraph = (resources: readonly Resource[]): object => ({
  '@context': PREFIXES,
  '@graph': resources.map(toNode),
})
