/** Somebody editing a document. Times are ISO texts. */
export interface Editing {
  id?: string | number
  person: string
  name: string
  since: string
  claimedAt?: string | null
  at: string
}

export interface Someone {
  name: string
  /** ISO time since when they edit the document. */
  since: string
}

/** Who else edits a document, as one person sees it. */
export interface Seen {
  /** Who was the first to type, or took over last. */
  holder: (Someone & { isMe: boolean }) | null
  /** Everybody else who is typing, without oneself and the holder. */
  others: Someone[]
  /** Who took over from this person. */
  takenBy: Someone | null
}

/** How often an open form tells that it is open. */
export const TELLS_EVERY_MS = 10_000
/** Browsers let a page in the background tell once a minute. */
const GONE_AFTER_MS = 150_000

/** Those whose form is still open. */
export const presentAmong = (all: readonly Editing[], now: number): Editing[] =>
  all.filter(({ at }) => now - Date.parse(at) < GONE_AFTER_MS)

/** Who holds a document among those present. */
export function holderAmong(present: readonly Editing[]): Editing | null {
  const claims = present.filter(({ claimedAt }) => claimedAt)
  return claims.reduce<Editing | null>(
    (last, one) => (!last || Date.parse(one.claimedAt!) >= Date.parse(last.claimedAt!) ? one : last),
    null,
  )
}

const heldSince = ({ name, claimedAt, since }: Editing): Someone => ({ name, since: claimedAt ?? since })

/** Who edits a document, as a person sees it who may be one of them. */
export function seenBy(me: string, present: readonly Editing[]): Seen {
  const holder = holderAmong(present)
  const mine = present.find(({ person }) => person === me)
  const isMe = holder?.person === me
  const others = present.filter(({ person }) => person !== me && person !== holder?.person)
  return {
    holder: holder && { name: holder.name, since: isMe ? holder.since : heldSince(holder).since, isMe },
    others: others.map(({ name, since }) => ({ name, since })),
    takenBy: holder && !isMe && mine?.claimedAt ? heldSince(holder) : null,
  }
}
