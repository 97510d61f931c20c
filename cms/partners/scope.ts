import type { Where } from 'payload'
import type { PartnerRight } from '../content/partners.ts'
import { idText } from '../content/record.ts'
import type { StoredCase } from '../cases/stored.ts'
import type { Partner } from './partner.ts'

type Of = Pick<StoredCase, 'kind' | 'agency' | 'partner' | 'isConfidential'>

/** The kinds with which a partner may do something. */
export const kindsWith = ({ grants }: Partner, right: PartnerRight): string[] =>
  grants.filter((grant) => grant[right]).map(({ kind }) => kind)

/** Whether a partner has sent a case. */
export const isOwn = (partner: Partner, of: Pick<Of, 'partner'>): boolean => of.partner === partner.id

/** Confidential cases are for the partner that has sent them alone, whatever its reach. */
function reaches(partner: Partner, of: Of): boolean {
  if (isOwn(partner, of)) return true
  if (of.isConfidential || partner.reach === 'own') return false
  return partner.reach === 'all' || partner.agencies.includes(idText(of.agency) ?? '')
}

/** Whether a partner may do something with a case. What it may not read it may not change either. */
export const mayWith = (partner: Partner, right: PartnerRight, of: Of): boolean =>
  kindsWith(partner, 'read').includes(of.kind) &&
  kindsWith(partner, right).includes(of.kind) &&
  reaches(partner, of)

/** The cases that a partner may read, as a condition of the database. */
export function whereReadable(partner: Partner): Where {
  const own: Where = { partner: { equals: partner.id } }
  const open: Where = { isConfidential: { not_equals: true } }
  const others: Where[] = {
    own: [],
    agencies: [{ and: [open, { agency: { in: partner.agencies } }] }],
    all: [open],
  }[partner.reach]
  return { and: [{ kind: { in: kindsWith(partner, 'read') } }, { or: [own, ...others] }] }
}
