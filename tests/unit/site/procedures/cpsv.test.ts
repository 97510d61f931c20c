import { describe, expect, it } from 'vitest'
import type { Procedure } from '../../../../cms/payload-types.ts'
import { toDuration } from '../../../../site/views/procedures/cpsv/channels.ts'
import { toTurtle, turtleHead } from '../../../../site/views/rdf/turtle.ts'
import { PREFIXES, type Resource } from '../../../../site/views/rdf/vocabulary.ts'
import { makeCpsvCheck, parseTurtle } from '../../../support/shacl.ts'
import { CATALOGUE, describe as described, whole } from './cpsvFixtures.ts'
import { agency, procedure } from './fixtures.ts'

const check = makeCpsvCheck()
const violations = (resources: readonly Resource[]) => check(parseTurtle(turtleHead + toTurtle(resources)))
const SERVICE = 'https://cong.example/thu-tuc/1.000001'
const valuesOf = (resources: readonly Resource[], part: string, property: string) =>
  resources.find(({ iri }) => iri === SERVICE + part)?.values.find(([name]) => name === property)?.[1]

describe('a procedure in the words of CPSV-AP', () => {
  const shapes: [string, Partial<Procedure>][] = [
    ['with everything', {}],
    ['with no agency but in words', { competentAgencies: [], implementingAgencies: [], agencyText: 'Sở A' }],
    ['with an implementing agency only', { competentAgencies: [] }],
    ['repealed', { status: 'repealed' }],
    ['replaced', { status: 'replaced', replacedBy: procedure({ code: '1.000009' }) }],
    ['not yet in force', { effectiveFrom: '2099-01-01' }],
    ['related to others', { related: [procedure({ code: '1.000002' }), 'hidden'] }],
    ['without a summary', { summary: null }],
    [
      'with a number that its words contradict',
      { methods: [{ channel: 'direct', fees: [{ amount: 0, note: 'Nộp 50.000 đồng' }] }] },
    ],
  ]
  it.each(shapes)('conforms %s', async (_, over) => {
    expect(await violations(described(whole(over)))).toEqual([])
  })

  it('conforms with nothing but a code and a name, on a portal without a province', async () => {
    const { origin, publisher } = CATALOGUE
    expect(await violations(described(procedure(), {}, { origin, publisher }))).toEqual([])
  })

  it('has both languages only where there are both', () => {
    const resources = described(whole(), { name: 'Birth registration', conditions: 'Không có' })
    expect(valuesOf(resources, '', 'dct:title')).toEqual([
      { text: 'Đăng ký khai sinh', lang: 'vi' },
      { text: 'Birth registration', lang: 'en' },
    ])
    expect(valuesOf(resources, '#conditions', 'dct:description')).toEqual([{ text: 'Không có', lang: 'vi' }])
  })

  it('says in words what a duration cannot say', () => {
    const resources = described(whole())
    expect(valuesOf(resources, '#channel-1', 'cv:processingTime')).toEqual([
      { text: 'P21D', type: 'xsd:duration' },
    ])
    const [words] = valuesOf(resources, '#channel-1', 'dct:description')!
    expect(words).toMatchObject({
      text: expect.stringMatching(/15\s+ngày làm việc.*nhận đủ hồ sơ.*quy đổi/) as string,
    })
    expect(valuesOf(resources, '#channel-2', 'dct:description')).not.toMatchObject([
      { text: expect.stringContaining('quy đổi') as string },
    ])
  })

  it.each([
    [1, 'working_day', 'P2D'],
    [5, 'working_day', 'P7D'],
    [10, 'day', 'P10D'],
    [8, 'hour', 'PT8H'],
    [2, 'month', 'P2M'],
    [1.5, 'day', null],
    [null, 'day', null],
  ] as const)('has %s %s as %s', (value, unit, duration) =>
    expect(toDuration({ value, unit, note: null })).toBe(duration),
  )

  it('leads to a form only from the channel that has one', () => {
    const resources = described(whole())
    expect(valuesOf(resources, '#channel-1', 'schema:serviceUrl')).toEqual([{ iri: `${SERVICE}/nop-ho-so` }])
    expect(valuesOf(resources, '#channel-2', 'schema:serviceUrl')).toEqual([])
    const repealed = described(whole({ status: 'repealed' }))
    expect(valuesOf(repealed, '#channel-1', 'schema:serviceUrl')).toEqual([])
  })

  it('says where an office is and when it is open', async () => {
    const resources = described(whole())
    const office = resources.filter(({ iri }) => iri === 'https://cong.example/co-quan/ubnd-xa')
    expect(office).toHaveLength(1)
    const address = resources.find(({ types }) => types.includes('locn:Address'))
    expect(address?.values).toEqual([['locn:fullAddress', [{ text: 'Số 1, đường Trần Phú' }]]])
    expect(valuesOf(resources, '#contact-1', 'cv:openingHours')).toEqual([{ iri: `${SERVICE}#hours-1-1` }])
    expect(valuesOf(resources, '#hours-1-1', 'schema:dayOfWeek')).toEqual([
      { iri: 'http://schema.org/Monday' },
      { iri: 'http://schema.org/Friday' },
    ])
    expect(valuesOf(resources, '#hours-1-1', 'schema:opens')).toEqual([
      { text: '07:30:00', type: 'xsd:time' },
    ])
    const undescribed = resources.filter((one) => one !== address && !one.iri.includes('#hours'))
    expect((await violations(undescribed)).sort()).toContain('ContactPoint openingHours Class')
  })

  it('has no sum where the words contradict it', () => {
    const methods: Procedure['methods'] = [
      { channel: 'direct', fees: [{ amount: 0, note: 'Nộp 50.000 đồng' }] },
    ]
    expect(valuesOf(described(whole({ methods })), '#cost-1-1', 'cv:hasValue')).toEqual([])
  })
})

describe('the shapes of CPSV-AP', () => {
  const MANDATORY: [string, string[]][] = [
    ['cpsv:PublicService', ['dct:identifier', 'dct:title', 'dct:description', 'cv:hasCompetentAuthority']],
    ['cv:PublicOrganisation', ['skos:prefLabel', 'dct:spatial', 'dct:identifier', 'dct:title']],
    ['cv:Channel', ['dct:identifier']],
    ['cv:Cost', ['dct:identifier']],
    ['cv:EvidenceType', ['dct:identifier']],
    ['cv:Requirement', ['dct:identifier', 'dct:title']],
    ['cpsv:Rule', ['dct:identifier', 'dct:title', 'dct:description']],
    ['cv:Output', ['dct:identifier', 'dct:title']],
    ['cv:Participation', ['dct:identifier', 'dct:description', 'cv:role', 'cv:hasParticipant']],
    ['cv:Event', ['dct:identifier', 'dct:title']],
    ['dcat:Dataset', ['dct:title', 'dct:description', 'dct:publisher']],
  ]
  const all = described(whole({ competentAgencies: [agency('ubnd-xa')] }))
  const local = (term: string) => term.slice(term.indexOf(':') + 1)

  it.each(MANDATORY.flatMap(([type, properties]) => properties.map((property) => [type, property] as const)))(
    'refuse a %s without %s',
    async (type, property) => {
      const broken = all.map((one) =>
        one.types.some((name) => name === type)
          ? { ...one, values: one.values.filter(([name]) => name !== property) }
          : one,
      )
      expect(await violations(broken)).toContain(`${local(type)} ${local(property)} MinCount`)
    },
  )

  it('refuse a text without a language, and a thing that is not described', async () => {
    const untagged = all.map((one) =>
      one.iri === SERVICE
        ? {
            ...one,
            values: one.values.map(([name, list]) =>
              name === 'dct:title' ? ([name, [{ text: 'A' }]] as const) : ([name, list] as const),
            ),
          }
        : one,
    )
    expect(await violations(untagged)).toEqual(['PublicService title Datatype'])
    const gone = all.filter(({ types }) => !types.some((name) => name === 'cv:Output'))
    expect(await violations(gone)).toEqual(['PublicService produces Class'])
  })

  it('are asked of every class that the data use', () => {
    const used = new Set(all.flatMap(({ types }) => types))
    const asked = new Set(MANDATORY.map(([type]) => type))
    const free = ['cv:ContactPoint', 'cv:EvidenceTypeList', 'cv:LifeEvent']
    const own = [...used].filter((type) => /^(cv|cpsv|dcat):/.test(type) && !asked.has(type))
    expect(own.sort()).toEqual(free)
    for (const type of used) expect(Object.keys(PREFIXES)).toContain(type.split(':')[0])
  })
})
