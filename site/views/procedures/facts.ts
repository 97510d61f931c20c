import type { ProcedureFacts } from '../../../cms/content/competence.ts'
import { isRecord } from '../../../cms/content/record.ts'
import type { Agency, Procedure } from '../../../cms/payload-types.ts'

const namesOf = (refs: (string | Agency)[] | null | undefined): string[] =>
  (refs ?? []).flatMap((ref) => (isRecord<Agency>(ref) ? ref.name : []))

/** What decides who is competent for a procedure. @param doc in Vietnamese, read with depth 1 */
export const toFacts = (
  doc: Pick<
    Procedure,
    'name' | 'field' | 'tiers' | 'competentAgencies' | 'implementingAgencies' | 'agencyText'
  >,
): ProcedureFacts => ({
  name: doc.name,
  field: isRecord<{ name: string }>(doc.field) ? doc.field.name : undefined,
  tiers: doc.tiers,
  agencies: [
    ...namesOf(doc.competentAgencies),
    ...namesOf(doc.implementingAgencies),
    ...(doc.agencyText ? [doc.agencyText] : []),
  ],
})
