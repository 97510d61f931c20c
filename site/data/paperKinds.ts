import { idOf } from '../../cms/content/record.ts'
import { isInForce } from '../../cms/content/procedureState.ts'
import type { PaperKind, Procedure } from '../../cms/payload-types.ts'
import type { Locale } from '../paths.ts'
import { listProcedures } from './procedures.ts'
import { collectReads, noteRead, OUTDATED, withoutNoting } from './reads.ts'
import { makeSnapshot } from './snapshot.ts'

/** A kind of paper, with the code of the procedure by which one gets it where that is in force. */
export type KnownPaper = Pick<PaperKind, 'name' | 'whereFrom' | 'heldIn' | 'ruleNumber'> & {
  procedure?: string
}

/** Every kind of paper. Relations are ids. */
export const listPaperKinds = makeSnapshot({
  collection: 'paper-kinds',
  select: { name: true, whereFrom: true, heldIn: true, ruleNumber: true, procedure: true },
  sort: [],
})

const kindsOf = ({ cases }: Pick<Procedure, 'cases'>): string[] =>
  (cases ?? []).flatMap(({ documents }) =>
    (documents ?? []).flatMap(({ kind }) => (kind ? [idOf<string>(kind)] : [])),
  )

/** The codes of procedures in force, by id. */
async function loadCodes(locale: Locale): Promise<Map<string, string>> {
  const all = await listProcedures(locale)
  return new Map(all.filter((one) => isInForce(one)).map(({ id, code }) => [id, code]))
}

async function loadKnown(wanted: ReadonlySet<string>, locale: Locale) {
  const kinds = (await listPaperKinds(locale)).filter(({ id }) => wanted.has(id))
  const codes = kinds.some(({ procedure }) => procedure) ? await loadCodes(locale) : new Map<string, string>()
  return kinds.map(({ id, name, whereFrom, heldIn, ruleNumber, procedure }) => {
    const at = procedure ? idOf<string>(procedure) : undefined
    const code = at && codes.get(at)
    const known: KnownPaper = { name, whereFrom, heldIn, ruleNumber, ...(code && { procedure: code }) }
    return { id, at, known }
  })
}

/**
 * The kinds of the papers of a procedure, by id. What is read is noted as these kinds and their procedures, not as all
 * there are.
 */
export async function loadPaperKinds(
  doc: Pick<Procedure, 'cases'>,
  locale: Locale,
): Promise<ReadonlyMap<string, KnownPaper>> {
  const wanted = new Set(kindsOf(doc))
  if (wanted.size === 0) return new Map()
  const { value, tags } = await withoutNoting(() => collectReads(() => loadKnown(wanted, locale)))
  const procedures = value.flatMap(({ at }) => (at ? [`procedures:${at}`] : []))
  noteRead(...[...wanted].map((id) => `paper-kinds:${id}`), ...procedures)
  if (tags.has(OUTDATED)) noteRead(OUTDATED)
  return new Map(value.map(({ id, known }) => [id, known]))
}
