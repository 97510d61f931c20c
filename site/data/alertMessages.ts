import { referenceOf, type CapMessage } from '../../cms/content/alerts/cap.ts'
import { getCms } from './payload.ts'

const MOST = 200

const read = async (where: object, limit: number): Promise<CapMessage[]> => {
  const cms = await getCms()
  const { docs } = await cms.find({
    ...{ collection: 'alert-messages', where, sort: '-sent', limit, pagination: false, depth: 0 },
    ...{ select: { content: true, expires: true }, overrideAccess: false },
  } as never)
  return (docs as unknown as { content: CapMessage }[]).map(({ content }) => content)
}

/** The messages about alerts that are not over, without those that a later one replaces; the newest first. */
export async function listOpenMessages(): Promise<CapMessage[]> {
  const open = await read({ expires: { greater_than: new Date().toISOString() } }, MOST)
  const replaced = new Set(open.flatMap(({ references }) => references?.split(' ') ?? []))
  return open.filter((message) => !replaced.has(referenceOf(message)))
}

/** The message with an identifier, as it was issued. */
export const findMessage = async (identifier: string): Promise<CapMessage | undefined> =>
  (await read({ identifier: { equals: identifier } }, 1))[0]
