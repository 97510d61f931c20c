import type { Payload } from 'payload'
import type { Role } from './roles.ts'

type Stored = { id: string; roles?: string[] | null }

/** What the roles of earlier releases are called today. */
const RENAMED: Record<string, Role> = { editor: 'publisher' }

/**
 * Makes the editors of earlier releases publishers, who may do what those editors could. Runs at each start, on either
 * database, since MongoDB has no migrations; a no-op after the first.
 * @returns how many accounts were changed
 */
export async function convertRoles({ db }: Payload): Promise<number> {
  const { docs } = await db.find<Stored>({
    ...{ collection: 'users', where: { roles: { in: Object.keys(RENAMED) } } },
    ...{ limit: 0, pagination: false },
  })
  for (const { id, roles } of docs) {
    const renamed = [...new Set((roles ?? []).map((role) => RENAMED[role] ?? role))]
    await db.updateOne({ collection: 'users', id, data: { roles: renamed }, returning: false })
  }
  return docs.length
}
