import type { Payload } from 'payload'
import type { Role } from '../../cms/access/roles.ts'
import { rest } from './restClient.ts'

/** Long enough for the password rule. */
export const PASSWORD = 'mot mat khau du dai 2026'

export type Person = { id: string; email: string; token: string }

/** Makes an account with one role and signs it in. @param agency to which the account belongs */
export async function signIn(
  payload: Payload,
  role: Role,
  email = `${role}@test.example`,
  agency?: string,
): Promise<Person> {
  const user = await payload.create({
    collection: 'users',
    data: { email, password: PASSWORD, name: `Người ${role}`, roles: [role], agency },
    depth: 0,
    overrideAccess: true,
  })
  const { json } = await rest(payload, {
    method: 'POST',
    path: '/users/login',
    body: { email, password: PASSWORD },
  })
  return { id: String(user.id), email, token: json.token }
}
