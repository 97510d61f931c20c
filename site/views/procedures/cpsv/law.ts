import { machine } from '../../../i18n/procedures/machine.ts'
import { inBoth, links, plain, type Resource } from '../../rdf/vocabulary.ts'
import type { ProcedureJson } from '../jsonShape.ts'
import { aside, part, partIdentifier, partIri, type Part, type Subject } from './subject.ts'

type Basis = ProcedureJson['legalBasis'][number]

const IN_FORCE = 'http://data.europa.eu/eli/ontology#InForce-'
/** Whether a document is in force, in the words of ELI; unverified documents say nothing. */
const STATES: Partial<Record<NonNullable<Basis['status']>, string>> = {
  in_force: 'inForce',
  partly: 'partiallyInForce',
  not_yet: 'notInForce',
  suspended: 'notInForce',
  expired: 'notInForce',
}

/** Language in which the law and the procedures are published. */
export const VIETNAMESE: Resource = {
  iri: 'http://publications.europa.eu/resource/authority/language/VIE',
  types: ['dct:LinguisticSystem'],
  values: [['skos:notation', plain('vi')]],
}

const toDocument = (subject: Subject, { number, title, status, url }: Basis, at: number): Resource => ({
  iri: url ?? partIri(subject, 'basis', at + 1),
  types: ['eli:LegalResource'],
  values: [
    ['eli:id_local', plain(number)],
    ['dct:title', inBoth(title, subject.en.legalBasis[at]?.title)],
    ['eli:in_force', links(status && STATES[status] ? [IN_FORCE + STATES[status]] : [])],
  ],
})

/** A cited article of a document. */
function toArticle(subject: Subject, { iri }: Resource, at: number): Resource[] {
  const { article } = subject.vi.legalBasis[at]!
  if (!article) return []
  return [
    {
      iri: partIri(subject, 'article', at + 1),
      types: ['eli:LegalResource', 'eli:LegalResourceSubdivision'],
      values: [
        ['dct:title', inBoth(article, subject.en.legalBasis[at]?.article)],
        ['eli:is_part_of', links([iri])],
      ],
    },
  ]
}

function toDecision(subject: Subject): Resource | undefined {
  const { number, issuedOn, issuer } = subject.vi.decision
  if (!number) return undefined
  return {
    iri: partIri(subject, 'decision'),
    types: ['eli:LegalResource'],
    values: [
      ['eli:id_local', plain(number)],
      ['eli:date_document', plain(issuedOn, 'xsd:date')],
      ['dct:creator', inBoth(issuer)],
    ],
  }
}

/** Steps as numbered lines: CPSV-AP has no steps in an order. They stand alone in the JSON record. */
const numbered = (steps: readonly string[] = []) => steps.map((text, at) => `${at + 1}. ${text}`).join('\n')

function toRule(subject: Subject, at: number, decision: Resource | undefined): Part[] {
  const { name, steps } = subject.vi.cases[at]!
  const translated = subject.en.cases[at]
  if (steps.length === 0) return []
  const rule: Resource = {
    iri: partIri(subject, 'rule', at + 1),
    types: ['cpsv:Rule'],
    values: [
      ['dct:identifier', partIdentifier(subject, 'rule', at + 1)],
      ['dct:title', inBoth(name ?? machine.vi.steps, name ? translated?.name : machine.en.steps)],
      ['dct:description', inBoth(numbered(steps), numbered(translated?.steps))],
      ['dct:language', links([VIETNAMESE.iri])],
      ['cpsv:implements', links(decision ? [decision.iri] : [])],
    ],
  }
  return [part('cpsv:follows', rule)]
}

/** What a procedure rests on, and the rules by which it is carried out. */
export function toLaw(subject: Subject): Part[] {
  const bases = subject.vi.legalBasis.flatMap((basis, at) => {
    const document = toDocument(subject, basis, at)
    return [document, ...toArticle(subject, document, at)]
  })
  const decision = toDecision(subject)
  const all = decision ? [...bases, decision] : bases
  return [
    ...all.map((one) => part('cv:hasLegalResource', one)),
    ...subject.vi.cases.flatMap((_, at) => toRule(subject, at, decision)),
    aside(VIETNAMESE),
  ]
}
