import type { StoredByType } from '../../search/documents.ts'
import { capital, expand, type Grammar } from './grammar.ts'
import { LEGAL_DOCUMENTS, PROCEDURES, SHARED, type DocumentForm } from './phrases.ts'
import { makeRandom, type Random } from './random.ts'
import { vocabulary } from './vocabulary.ts'
import { fold } from '../../search/fold.ts'

/** A legal document as it is stored. */
export type MadeLegalDocument = StoredByType['legal-documents'] & {
  kind: string
  issuer: string
  issuedOn: string
}

const FIRST_YEAR = 2008
const LAST_YEAR = 2026
const STATUSES = [
  'in_force',
  'in_force',
  'in_force',
  'in_force',
  'partly',
  'expired',
  'expired',
  'unverified',
]

function pickForm(random: Random): DocumentForm {
  let left = random.next()
  for (const form of LEGAL_DOCUMENTS.forms) {
    left -= form.share
    if (left < 0) return form
  }
  return random.pick(LEGAL_DOCUMENTS.forms)
}

/** "1204/QĐ-UBND" or "12/2021/QĐ-UBND", as provinces write numbers of orders and of rules. */
function toNumber(form: DocumentForm, symbol: string, year: number, random: Random): string {
  if (form.sign === 'CV')
    return `${random.between(1, 4000)}/${symbol}-${random.pick(['VP', 'QLN', 'KHTC', 'TTr'])}`
  const isRule = form.kind === 'thong_tu' || random.chance(0.45)
  return isRule
    ? `${String(random.between(1, 120)).padStart(2, '0')}/${year}/${form.sign}-${symbol}`
    : `${random.between(1, 4000)}/${form.sign}-${symbol}`
}

function toLegalDocument(at: number, seed: string, grammar: Grammar): MadeLegalDocument {
  const random = makeRandom(`${seed}/legal-documents/${at}`)
  const form = pickForm(random)
  const issuer = random.pick(form.issuers)
  const year = random.between(FIRST_YEAR, LAST_YEAR)
  const day = `${year}-${String(random.between(1, 12)).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}`
  const title = capital(expand(grammar, random.pick(form.titles), random))
  return {
    id: `made-document-${at}`,
    _status: 'published',
    number: toNumber(form, issuer.symbol, year, random),
    slug: `van-ban-mau-${at}`,
    kind: form.kind,
    issuer: issuer.name,
    signer: expand(grammar, '{family} {given}', random),
    issuedOn: `${day}T00:00:00.000Z`,
    title: { vi: title },
    abstract: { vi: random.chance(0.6) ? expand(grammar, random.pick(form.titles), random) : title },
    status: random.pick(STATUSES),
  }
}

/**
 * Generated legal documents with titles and abstracts. Numbers are unique and never those of real documents.
 * Deterministic for a count and a seed.
 */
export function* generateLegalDocuments(count: number, seed = 'tinh'): Generator<MadeLegalDocument> {
  const { topics, communes, documentNumbers } = vocabulary()
  const grammar: Grammar = {
    ...SHARED,
    ...LEGAL_DOCUMENTS.subjects,
    topic: topics,
    commune: communes,
    field: PROCEDURES.fields.map(({ name }) => name),
  }
  const taken = new Set(documentNumbers)
  let made = 0
  for (let at = 0; made < count; at += 1) {
    const document = toLegalDocument(at, seed, grammar)
    const number = fold(document.number)
    if (taken.has(number)) continue
    taken.add(number)
    made += 1
    yield document
  }
}
