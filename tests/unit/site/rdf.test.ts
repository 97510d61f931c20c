import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toJsonLdGraph } from '../../../site/views/rdf/jsonLd.ts'
import { toTurtle, turtleHead } from '../../../site/views/rdf/turtle.ts'
import type { Resource } from '../../../site/views/rdf/vocabulary.ts'
import { parseTurtle } from '../../support/shacl.ts'

const of = (text: string, iri = 'https://a.vn/1'): Resource[] => [
  {
    iri,
    types: ['skos:Concept'],
    values: [
      ['skos:prefLabel', [{ text, lang: 'vi' }]],
      ['skos:notation', [{ text }]],
      ['dct:creator', [{ iri }]],
    ],
  },
]
const read = (resources: Resource[]) => [...parseTurtle(turtleHead + toTurtle(resources))]

test('any text is the same after it was written and read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const [, label, notation] = read(of(text))
      expect([label?.object.value, notation?.object.value]).toEqual([
        text.toWellFormed(),
        text.toWellFormed(),
      ])
      expect(label?.object).toMatchObject({ language: 'vi' })
    }),
  )
  const odd = 'Dòng 1\r\n"Dòng 2"\t\\u0041\u0000\u007f\u2028 ¶ 😀 \ud800'
  expect(read(of(odd))[1]?.object.value).toBe(odd.toWellFormed())
})

test('an address cannot end where it is written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (end) => {
      const quads = read(of('a', `https://a.vn/${end}`))
      expect(quads).toHaveLength(4)
      const graph = (toJsonLdGraph(of('a', `https://a.vn/${end}`)) as { '@graph': { '@id': string }[] })[
        '@graph'
      ]
      expect(graph.map((node) => node['@id'])).toEqual([quads[0]?.subject.value])
    }),
  )
})
