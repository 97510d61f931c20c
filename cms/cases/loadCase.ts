import type { Payload, PayloadRequest } from 'payload'
import { typeOfState } from '../content/cases/states.ts'
import { possibleIds } from '../jobs/publicView.ts'
import { hashOfCode } from './secretCode.ts'
import { CASES } from './slugs.ts'
import type { StoredCase } from './stored.ts'

/** The case of a secret code as it is typed; null when there is none. */
export async function loadByCode(
  { db }: Payload,
  code: string,
  req?: PayloadRequest,
): Promise<StoredCase | null> {
  const codeHash = hashOfCode(code)
  if (codeHash === null) return null
  return db.findOne<StoredCase>({
    collection: CASES,
    where: { codeHash: { equals: codeHash } },
    ...(req && { req }),
  })
}

/** The case of an id; null when there is none. */
export async function loadCase(
  payload: Payload,
  id: string,
  req?: PayloadRequest,
): Promise<StoredCase | null> {
  const [possible] = possibleIds(payload, [id])
  if (possible === undefined) return null
  return payload.db.findOne<StoredCase>({
    ...{ collection: CASES, where: { id: { equals: possible } }, ...(req && { req }) },
  })
}

type Unchanged = 'id' | 'number' | 'codeHash' | 'keyHash' | 'sentHash' | 'updatedAt' | 'isOpen' | 'isPending'
type Changes = Partial<Omit<StoredCase, Unchanged>>

/** What lists look for follows from what is changed. */
export const derivedOf = ({ state, pending }: Changes): Partial<StoredCase> => ({
  ...(state && { isOpen: typeOfState(state) === 'open' }),
  ...(pending !== undefined && { isPending: pending !== null }),
})

/** Changes a case, in the transaction of `req`. */
export async function changeCase(req: PayloadRequest, id: string, changes: Changes): Promise<void> {
  const data = { ...changes, ...derivedOf(changes), updatedAt: new Date().toISOString() }
  await req.payload.db.updateOne({ collection: CASES, id, data, req, returning: false })
}
