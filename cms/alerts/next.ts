import type { CapInfo, CapMessage } from '../content/alerts/cap.ts'
import { isSameInfo, type Draft } from './messages.ts'

/** What an alert says to other systems now; nothing when it is a draft, over, cancelled, in the trash or not for them. */
export type Wanted = { status: CapMessage['status']; info: CapInfo[] } | undefined

const isOver = ({ info }: CapMessage, now: Date): boolean => new Date(info[0]!.expires) <= now

/**
 * The messages by which other systems learn of a change. One that was issued is never changed: an update or a
 * cancellation refers to it. What is over by itself needs no message.
 * @param note why it is cancelled
 */
export function nextMessages(
  last: CapMessage | undefined,
  wanted: Wanted,
  now: Date,
  note?: string,
): Draft[] {
  const open = last && last.msgType !== 'Cancel' && !isOver(last, now) ? last : undefined
  if (open && open.status === wanted?.status)
    return isSameInfo(open.info, wanted.info) ? [] : [{ ...wanted, msgType: 'Update' }]
  return [
    ...(open ? [{ status: open.status, msgType: 'Cancel' as const, info: open.info, note }] : []),
    ...(wanted ? [{ ...wanted, msgType: 'Alert' as const }] : []),
  ]
}
