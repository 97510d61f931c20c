import type { Payload, TypedUser } from 'payload'
import type { Role } from '../../../cms/access/roles.ts'

/** Somebody whose rights are listed: a column of the table. */
export interface Persona {
  name: string
  user: TypedUser | null
}

type Kind = { name: string; role?: Role; hasAgency?: boolean }

const KINDS: Kind[] = [
  { name: 'public' },
  { name: 'author', role: 'author', hasAgency: true },
  { name: 'editor', role: 'subEditor', hasAgency: true },
  { name: 'publisher', role: 'publisher', hasAgency: true },
  { name: 'agencyAdmin', role: 'agencyAdmin', hasAgency: true },
  { name: 'deskAuthor', role: 'author' },
  { name: 'deskEditor', role: 'subEditor' },
  { name: 'deskPublisher', role: 'publisher' },
  { name: 'admin', role: 'admin' },
  { name: 'auditor', role: 'auditor' },
]

/** Makes an account for each role, of an agency and of the provincial desk. Nobody can sign in to them. */
export async function makePersonas(payload: Payload, agency: string): Promise<Persona[]> {
  const made: Persona[] = []
  for (const { name, role, hasAgency } of KINDS) {
    if (!role) {
      made.push({ name, user: null })
      continue
    }
    const data = { email: `${name}@mau.example`, name, roles: [role], ...(hasAgency && { agency }) }
    // MongoDB's adapter turns ids of what it stores into objects, in place.
    const { id } = await payload.db.create({ collection: 'users', data: { ...data } })
    made.push({ name, user: { ...data, id: String(id), collection: 'users' } as unknown as TypedUser })
  }
  return made
}
