import type { CollectionBeforeValidateHook, Option, PayloadRequest } from 'payload'
import { agencyOf, canAdminister, type Reader } from '../access/permissions.ts'
import { ownAgencies } from '../access/ownAgencies.ts'
import { ROLES_OF_AGENCIES, type Role } from '../access/roles.ts'
import { idOf } from '../content/record.ts'
import { both } from '../fields/both.ts'
import { fieldForbidden, fieldRefusal } from '../refusal.ts'

interface Account {
  roles?: Role[] | null
  agency?: unknown
}

const WORDS = {
  roles: both(
    'Bạn chỉ cấp được vai trò trong cơ quan mình: người viết, biên tập viên, người xuất bản, quản trị cơ quan.',
    'You may grant roles of your own agency: author, editor, publisher, agency administrator.',
  ),
  agency: both(
    'Bạn chỉ quản lý tài khoản của cơ quan mình và cơ quan cấp dưới.',
    'You manage accounts of your own agency and of those below it.',
  ),
  needed: both('Quản trị cơ quan phải thuộc một cơ quan.', 'An agency administrator belongs to an agency.'),
}

/** The roles that a user may offer to an account, besides those it has. */
export function grantable(options: Option[], reader: Reader, account: unknown): Option[] {
  if (canAdminister(reader)) return options
  const known = [...ROLES_OF_AGENCIES, ...((account as Account | undefined)?.roles ?? [])] as string[]
  return options.filter((option) => known.includes(typeof option === 'string' ? option : option.value))
}

function checkRoles(req: PayloadRequest, wanted: Account, before: Account): void {
  const added = (wanted.roles ?? []).filter((role) => !before.roles?.includes(role))
  if (added.some((role) => !ROLES_OF_AGENCIES.includes(role)))
    throw fieldForbidden(req, { path: 'roles', words: WORDS.roles })
}

async function checkAgency(req: PayloadRequest, wanted: Account, before: Account): Promise<void> {
  const [agency, stored] = [idOf<string | null>(wanted.agency), idOf<string | null>(before.agency)]
  if (agency === stored) return
  const own = (await ownAgencies(req)) ?? []
  if (!own.includes(String(agency))) throw fieldForbidden(req, { path: 'agency', words: WORDS.agency })
}

/**
 * Nobody grants more than they have: an agency administrator gives accounts of the own agency roles that end there. A
 * new account belongs to the manager's agency unless another is chosen.
 * @throws Refusal 403 that names the field; ValidationError for an agency administrator without an agency
 */
export const keepGranted: CollectionBeforeValidateHook = async ({
  data = {},
  originalDoc,
  operation,
  req,
}) => {
  const before = (originalDoc ?? {}) as Account
  const reader = req.user as Reader
  const own = agencyOf(reader)
  const account: Account = operation === 'create' && own ? { ...data, agency: data.agency ?? own } : data
  const wanted: Account = { ...before, ...account }
  if (reader && !canAdminister(reader)) {
    checkRoles(req, wanted, before)
    await checkAgency(req, wanted, before)
  }
  if (wanted.roles?.includes('agencyAdmin') && !wanted.agency)
    throw fieldRefusal(req, { path: 'agency', words: WORDS.needed })
  return account
}
