import type { Payload, Where } from 'payload'
import type { PartnerMessage } from './message.ts'
import { PARTNER_MESSAGES } from './slugs.ts'

const placeOf = ({ sequence }: PartnerMessage): number => sequence ?? 0

/** Whether an earlier message about the same case is being sent, or waits to be sent again. */
async function hasEarlier({ db }: Pick<Payload, 'db'>, message: PartnerMessage): Promise<boolean> {
  const where: Where = {
    and: [
      ...[{ case: { equals: message.case } }, { state: { equals: 'waiting' } }],
      ...[{ partner: { equals: message.partner } }, { sequence: { less_than: placeOf(message) } }],
    ],
  }
  return (await db.count({ collection: PARTNER_MESSAGES, where })).totalDocs > 0
}

/** Of messages that are due, the first about each case, unless it has to wait for an earlier one; so many at most. */
export async function chooseFirst(
  payload: Payload,
  due: PartnerMessage[],
  most: number,
): Promise<PartnerMessage[]> {
  const byCase = Map.groupBy(due, (message) => `${message.partner} ${message.case}`)
  const free: PartnerMessage[] = []
  for (const messages of byCase.values()) {
    if (free.length === most) break
    const [first] = messages.toSorted((a, b) => placeOf(a) - placeOf(b))
    if (first && !(await hasEarlier(payload, first))) free.push(first)
  }
  return free
}
