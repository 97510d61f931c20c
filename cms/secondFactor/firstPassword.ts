import type { PayloadRequest } from 'payload'
import { both } from '../fields/both.ts'
import { fieldRefusal } from '../refusal.ts'
import { isPasswordOf } from '../signIn/passwordCheck.ts'
import { signInState } from '../signIn/state.ts'
import type { StoredAccount } from './partlySignedIn.ts'

const SAME = both(
  'Mật khẩu mới phải khác mật khẩu vừa dùng.',
  'The new password must not be the one just used.',
)

/**
 * Stores the password that a person chose in place of one that was given to them.
 * @throws ValidationError at the field `password`
 */
export async function changeGivenPassword(req: PayloadRequest, account: StoredAccount, password: string) {
  const { knownTurn } = signInState()
  if (await knownTurn(String(account.id), () => isPasswordOf(account, password)))
    throw fieldRefusal(req, { path: 'password', words: SAME })
  await req.payload.update({
    ...{ collection: 'users', id: String(account.id), depth: 0, overrideAccess: true },
    data: { password, mustChangePassword: false },
    req,
  })
}
