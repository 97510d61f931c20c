import type { CasePerson } from '../content/cases/intake.ts'
import { openText, sealText } from '../secrets/sealText.ts'
import type { StoredCase } from './stored.ts'

const PURPOSE = 'case-person'

/** @param keyHash of the case: a seal opens for no other */
export const sealPerson = (person: CasePerson, keyHash: string): string =>
  sealText(JSON.stringify(person), { purpose: PURPOSE, owner: keyHash })

/** Who sent a case; null when they did not say, or it was sealed with another PAYLOAD_SECRET. */
export function openPerson({ person, keyHash }: Pick<StoredCase, 'person' | 'keyHash'>): CasePerson | null {
  const opened = person ? openText(person, { purpose: PURPOSE, owner: keyHash }) : null
  return opened === null ? null : (JSON.parse(opened) as CasePerson)
}
