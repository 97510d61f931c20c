import type { Payload, PayloadRequest, Where } from 'payload'

const COLLECTION = 'sign-in-records'

/** The second factor of an account as stored. */
export interface SignInRecord {
  account: string
  secret?: string | null
  pending?: string | null
  lastStep: number
  recovery: string
  confirmedAt?: string | null
  /** See cms/passkeys/stored.ts; null for none. */
  passkeys?: string | null
  activeAt?: string | null
  link?: string | null
  linkUntil?: string | null
  /** See cms/oidc/claims.ts; null for none. */
  identity?: string | null
  identityAt?: string | null
}

export type Changes = Partial<Omit<SignInRecord, 'account'>>
type Context = { payload: Payload; req?: PayloadRequest }

/** Of an account without a second factor. */
export const NO_FACTOR: Changes = {
  ...{ secret: null, pending: null, lastStep: 0, recovery: '', confirmedAt: null, passkeys: null },
}

/** Whether an account has an authenticator app or a passkey. */
export const hasFactor = (record: SignInRecord | null): boolean => Boolean(record?.secret || record?.passkeys)

/** @param req to read inside its transaction */
export const findRecordBy = (
  { payload, req }: Context,
  field: 'account' | 'identity',
  value: string,
): Promise<SignInRecord | null> =>
  payload.db.findOne<SignInRecord & { id: string }>({
    collection: COLLECTION,
    where: { [field]: { equals: value } },
    req,
  })

/** @param context its `req` to read inside its transaction */
export const findRecord = (context: Context, account: string): Promise<SignInRecord | null> =>
  findRecordBy(context, 'account', account)

/** Stores changes of an account's record, which is made when there is none. */
export async function saveRecord(
  { payload, req }: Context,
  account: string,
  changes: Changes,
): Promise<void> {
  const found = await findRecord({ payload, req }, account)
  if (!found) {
    const data = { ...NO_FACTOR, ...changes, account }
    await payload.db.create({ collection: COLLECTION, data, req })
    return
  }
  const where = { account: { equals: account } }
  await payload.db.updateOne({ collection: COLLECTION, where, data: changes, req, returning: false })
}

type Guarded = 'lastStep' | 'recovery' | 'passkeys' | 'secret' | 'link' | 'identity'

const isStill = (field: Guarded, value: unknown): Where =>
  value === null || value === undefined ? { [field]: { exists: false } } : { [field]: { equals: value } }

/**
 * Stores changes if fields are still as they were read, in one statement.
 * @returns whether they were
 */
export async function saveUnchanged(
  { payload, req }: Context,
  record: SignInRecord,
  fields: Guarded[],
  changes: Changes,
): Promise<boolean> {
  const saved: unknown = await payload.db.updateOne({
    collection: COLLECTION,
    where: {
      and: [{ account: { equals: record.account } }, ...fields.map((field) => isStill(field, record[field]))],
    },
    data: changes,
    options: { atomic: true },
    req,
  })
  return saved !== null
}

export const removeRecord = async ({ payload, req }: Context, account: string): Promise<void> => {
  await payload.db.deleteMany({ collection: COLLECTION, where: { account: { equals: account } }, req })
}

/** Takes the second factor off an account. */
export const clearFactor = (context: Context, account: string): Promise<void> =>
  saveRecord(context, account, NO_FACTOR)
