import { fold } from '../../search/fold.ts'
import type { StoredByType } from '../../search/documents.ts'
import { expand, type Grammar } from './grammar.ts'
import { PROCEDURES, type ProcedureField } from './phrases.ts'
import { makeRandom, type Random } from './random.ts'
import { vocabulary } from './vocabulary.ts'

/** A procedure as it is stored. */
export type MadeProcedure = StoredByType['procedures'] & {
  name: { vi: string }
  field: { name: { vi: string }; slug: string }
}

const TIERS = [['province'], ['province'], ['province'], ['commune'], ['province', 'commune']]
const SCOPES = [
  '',
  '',
  ' (cấp tỉnh)',
  ' (cấp xã)',
  ' đối với hộ gia đình, cá nhân',
  ' đối với tổ chức',
  ' có yếu tố nước ngoài',
]
const LEVELS = ['full', 'full', 'partial', 'none', 'unknown']

type Making = { field: ProcedureField; grammar: Grammar; random: Random }

function some(part: 'paper_in' | 'step' | 'condition', { grammar, random }: Making, count: number): string[] {
  const all = PROCEDURES.parts[part]
  const from = random.between(0, all.length - 1)
  const phrases = [...all.slice(from), ...all.slice(0, from)].slice(0, count)
  return phrases.map((phrase) => expand(grammar, phrase, random))
}

function toGrammar(field: ProcedureField, random: Random): Grammar {
  return {
    paper: [random.pick(field.papers)],
    activity: [random.pick(field.activities)],
    office: [field.agency],
  }
}

function toProcedure(at: number, seed: string): MadeProcedure {
  const random = makeRandom(`${seed}/procedures/${at}`)
  const field = random.pick(PROCEDURES.fields)
  const grammar = toGrammar(field, random)
  const making = { field, grammar, random }
  const name = expand(grammar, random.pick(PROCEDURES.actions), random) + random.pick(SCOPES)
  return {
    id: `made-procedure-${at}`,
    _status: 'published',
    code: `9.${String(at).padStart(6, '0')}`,
    name: { vi: name },
    summary: { vi: expand(grammar, 'Dành cho tổ chức, cá nhân cần {paper} để {activity}.', random) },
    field: { name: { vi: field.name }, slug: field.slug },
    tiers: random.pick(TIERS),
    audiences: [field.audience],
    agencyText: field.agency,
    onlineLevel: random.pick(LEVELS),
    cases: {
      vi: [
        {
          documents: some('paper_in', making, random.between(3, 6)).map((paper) => ({ name: paper })),
          steps: some('step', making, random.between(3, 5)).map((text) => ({ text })),
        },
      ],
    },
    conditions: { vi: some('condition', making, 2).join('. ') },
    results: { vi: [{ name: expand(grammar, '{paper} {activity}', random) }] },
    legalBasis: [{ number: `${random.between(1, 180)}/${random.between(2014, 2026)}/NĐ-CP` }],
    status: random.chance(0.04) ? 'repealed' : 'in_force',
    publisher: field.agency,
  }
}

/**
 * Generated procedures of fields that the sample lacks, with codes 9.xxxxxx that no real one has. Names are unique and
 * never those of real procedures. Deterministic for a count and a seed.
 */
export function* generateProcedures(count: number, seed = 'tinh'): Generator<MadeProcedure> {
  const taken = new Set(vocabulary().procedureNames)
  let made = 0
  for (let at = 1; made < count; at += 1) {
    if (at > 40 * count + 1000) throw new Error(`The phrases give fewer than ${count} names of procedures`)
    const procedure = toProcedure(at, seed)
    const name = fold(procedure.name.vi)
    if (taken.has(name)) continue
    taken.add(name)
    made += 1
    yield { ...procedure, code: `9.${String(made).padStart(6, '0')}` }
  }
}
