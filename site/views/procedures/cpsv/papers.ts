import { machine } from '../../../i18n/procedures/machine.ts'
import type { Locale } from '../../../paths.ts'
import { inBoth, links, type Resource } from '../../rdf/vocabulary.ts'
import type { ProcedureJson } from '../jsonShape.ts'
import { aside, concept, part, partIdentifier, partIri, type Part, type Subject } from './subject.ts'

type Case = ProcedureJson['cases'][number]
type Paper = Case['documents'][number]

const count = (value: number | null, say: (count: string) => string) => value && say(String(value))

function paperWords({ originals, copies, note }: Paper, locale: Locale): string {
  const said = machine[locale]
  return [count(originals, said.originals), count(copies, said.copies), note].filter(Boolean).join(' ')
}

function kindOf(subject: Subject, paper: Paper, translated: Paper | undefined): Resource | undefined {
  const { kind, kindId } = paper
  if (!kind || !kindId) return undefined
  return concept(subject, 'paper', kindId, { vi: kind, en: translated?.kind ?? '' })
}

function toForm({ form }: Paper): Resource | undefined {
  return form ? { iri: form, types: ['foaf:Document'], values: [] } : undefined
}

/** A paper of a case. It is an EvidenceType: Evidence would be the paper that a person hands in. */
function toPaper(subject: Subject, at: number, paperAt: number): Part[] {
  const paper = subject.vi.cases[at]!.documents[paperAt]!
  const translated = subject.en.cases[at]?.documents[paperAt]
  const [kind, form] = [kindOf(subject, paper, translated), toForm(paper)]
  const path = ['paper', at + 1, paperAt + 1]
  const type: Resource = {
    iri: partIri(subject, ...path),
    types: ['cv:EvidenceType'],
    values: [
      ['dct:identifier', partIdentifier(subject, ...path)],
      ['dct:title', inBoth(paper.name, translated?.name)],
      ['dct:description', inBoth(paperWords(paper, 'vi'), translated && paperWords(translated, 'en'))],
      ['cv:evidenceTypeClassification', links(kind ? [kind.iri] : [])],
      ['foaf:page', links(form ? [form.iri] : [])],
    ],
  }
  const others = [kind, form].flatMap((one) => (one ? [aside(one)] : []))
  return [part('cv:hasInputType', type), ...others]
}

/** The papers of a case as a requirement, which is met by all of them together (CCCEV 2). */
function toCasePapers(subject: Subject, { name, sets, documents }: Case, at: number): Part[] {
  if (documents.length === 0) return []
  const translated = subject.en.cases[at]
  const papers = documents.flatMap((_, paperAt) => toPaper(subject, at, paperAt))
  const types = papers.filter(({ of }) => of).map(({ resource }) => resource.iri)
  const list: Resource = {
    iri: partIri(subject, 'papers', at + 1),
    types: ['cv:EvidenceTypeList'],
    values: [
      ['dct:identifier', partIdentifier(subject, 'papers', at + 1)],
      ['cv:specifiesEvidenceType', links(types)],
    ],
  }
  const requirement: Resource = {
    iri: partIri(subject, 'requirement', at + 1),
    types: ['cv:Requirement'],
    values: [
      ['dct:identifier', partIdentifier(subject, 'requirement', at + 1)],
      ['dct:title', inBoth(name ?? machine.vi.papers, name ? translated?.name : machine.en.papers)],
      ['dct:description', inBoth(count(sets, machine.vi.sets) || '', count(sets, machine.en.sets) || '')],
      ['cv:hasEvidenceTypeList', links([list.iri])],
    ],
  }
  return [part('cv:holdsRequirement', requirement), aside(list), ...papers]
}

function toConditions(subject: Subject): Part[] {
  const { vi, en } = subject
  if (!vi.conditions) return []
  const requirement: Resource = {
    iri: partIri(subject, 'conditions'),
    types: ['cv:Requirement'],
    values: [
      ['dct:identifier', partIdentifier(subject, 'conditions')],
      ['dct:title', inBoth(machine.vi.conditions, machine.en.conditions)],
      ['dct:description', inBoth(vi.conditions, en.conditions)],
    ],
  }
  return [part('cv:holdsRequirement', requirement)]
}

function toOutputs(subject: Subject): Part[] {
  return subject.vi.results.map((name, at) =>
    part('cpsv:produces', {
      iri: partIri(subject, 'output', at + 1),
      types: ['cv:Output'],
      values: [
        ['dct:identifier', partIdentifier(subject, 'output', at + 1)],
        ['dct:title', inBoth(name, subject.en.results[at])],
      ],
    }),
  )
}

/** What a procedure asks for, and what it gives. */
export const toPapers = (subject: Subject): Part[] => [
  ...toConditions(subject),
  ...subject.vi.cases.flatMap((one, at) => toCasePapers(subject, one, at)),
  ...toOutputs(subject),
]
