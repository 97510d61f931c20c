import { machine } from '../../../i18n/procedures/machine.ts'
import { procedurePath, type Locale } from '../../../paths.ts'
import { distinct, inBoth, links, plain, type Resource, type Term, type Value } from '../../rdf/vocabulary.ts'
import type { ProcedureJson } from '../jsonShape.ts'
import { toChannels } from './channels.ts'
import { toClasses } from './classes.ts'
import { toDataset } from './dataset.ts'
import { toLaw, VIETNAMESE } from './law.ts'
import { toOrganisations } from './organisations.ts'
import { toPapers } from './papers.ts'
import type { Catalogue, Part, Subject } from './subject.ts'

/** CPSV-AP wants a description: where editors have written none, what is known of the procedure. */
function describe({ summary, name, field, results }: ProcedureJson, locale: Locale): string {
  if (summary) return summary
  const said = field ? machine[locale].described(name, field) : name
  return results.length > 0 ? `${said} ${machine[locale].gives(results.join('; '))}` : said
}

function toDescription({ vi, en }: Subject): Value[] {
  const isTranslated = en.summary !== vi.summary || en.name !== vi.name
  return inBoth(describe(vi, 'vi'), isTranslated ? describe(en, 'en') : null)
}

function toKeywords({ vi, en }: Subject): Value[] {
  const pairs = vi.otherNames.flatMap((name, at) => inBoth(name, en.otherNames[at]))
  return [...inBoth(vi.plainName, en.plainName), ...pairs]
}

/** In a file with one procedure, the others are not described: a relation of CPSV-AP would demand it. */
const relatedBy = ({ isWhole }: Catalogue): Term => (isWhole ? 'cv:relatedService' : 'dct:relation')

function* grouped(parts: readonly Part[]): Generator<[Term, Value[]]> {
  const terms = new Set(parts.flatMap(({ of }) => of ?? []))
  for (const term of terms) {
    const iris = parts.filter(({ of }) => of === term).map(({ resource }) => resource.iri)
    yield [term, links([...new Set(iris)])]
  }
}

function toService(subject: Subject, parts: readonly Part[], dataset: Resource): Resource {
  const { vi, en, origin, iri } = subject
  return {
    iri,
    types: ['cpsv:PublicService'],
    values: [
      ['dct:identifier', plain(vi.code)],
      ['dct:title', inBoth(vi.name, en.name)],
      ['dct:description', toDescription(subject)],
      ['dcat:keyword', toKeywords(subject)],
      ['dct:language', links([VIETNAMESE.iri])],
      ['dct:isPartOf', links([dataset.iri])],
      ['dct:modified', plain(vi.updatedAt, 'xsd:dateTime')],
      ['dct:isReplacedBy', links(vi.replacedBy ? [origin + procedurePath(vi.replacedBy)] : [])],
      [relatedBy(subject), links(vi.related.map(({ url }) => url))],
      ...grouped(parts),
    ],
  }
}

/**
 * A procedure in the words of CPSV-AP 3.2.0, with what the profile has no words for as its users recommend: papers as
 * types of evidence, the address of the form by schema.org, working days as an approximate duration beside the exact
 * words, steps as the numbered text of a rule.
 * @param records of the procedure in Vietnamese and in English
 */
export function toCpsv(records: { vi: ProcedureJson; en: ProcedureJson }, catalogue: Catalogue): Resource[] {
  const subject: Subject = { ...catalogue, ...records, iri: records.vi.url }
  const parts = [
    ...toClasses(subject),
    ...toOrganisations(subject),
    ...toChannels(subject),
    ...toPapers(subject),
    ...toLaw(subject),
  ]
  const [dataset, ...around] = toDataset(catalogue)
  return distinct([
    toService(subject, parts, dataset),
    ...parts.map(({ resource }) => resource),
    dataset,
    ...around,
  ])
}
