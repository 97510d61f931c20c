import type { PayloadRequest } from 'payload'
import { isOpenAccount } from '../secondFactor/idleAccount.ts'
import { findAccount, type StoredAccount } from '../secondFactor/partlySignedIn.ts'
import { recordAccount } from '../secondFactor/recordAccount.ts'
import {
  findRecord,
  findRecordBy,
  saveRecord,
  saveUnchanged,
  type SignInRecord,
} from '../secondFactor/records.ts'
import { inTransaction } from '../transaction.ts'
import { isOfIssuer } from './claims.ts'
import { Failed } from './failed.ts'
import type { Returned } from './redeem.ts'

type Account = StoredAccount & { id: string }

/** @throws Failed 'idle' for an account that was not used for too long */
function askOpen(record: SignInRecord | null): void {
  if (!isOpenAccount(record)) throw new Failed('idle')
}

async function findLinked({ payload }: PayloadRequest, key: string): Promise<Account | null> {
  const record = await findRecordBy({ payload }, 'identity', key)
  // Subjects are compared to the letter, whatever the database does.
  const account = record?.identity === key ? await findAccount(payload, record.account) : null
  if (account) askOpen(record)
  return account
}

/** Links an account, unless it is already linked with somebody else at the same identity server. */
async function link(req: PayloadRequest, account: Account, { identity, issuer }: Returned): Promise<void> {
  const context = { payload: req.payload, req }
  if (!(await findRecord(context, account.id))) await saveRecord(context, account.id, {})
  const record = (await findRecord(context, account.id))!
  askOpen(record)
  if (isOfIssuer(record.identity, issuer)) throw new Failed('other')
  const changes = { identity: identity.key, identityAt: new Date().toISOString() }
  if (!(await saveUnchanged(context, record, ['identity'], changes))) throw new Failed('over')
  await recordAccount(req, 'identity-linked', account)
}

/**
 * The account of somebody who has come back from the identity server: the one linked with them; the first time, the one
 * that has their verified e-mail address, which is linked then. No account is made.
 * @throws Failed
 */
export async function accountOf(req: PayloadRequest, returned: Returned): Promise<Account> {
  const { payload } = req
  const linked = await findLinked(req, returned.identity.key)
  if (linked) return linked
  const email = await returned.findEmail()
  const where = { email: { equals: email } }
  const account = email && (await payload.db.findOne<Account>({ collection: 'users', where }))
  if (!account) throw new Failed('unknown')
  await inTransaction(req, () => link(req, account, returned))
  return account
}
