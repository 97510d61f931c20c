import crypto from 'node:crypto'

/** Rounds of a stored password, of Payload and of ours alike: a tenth of a second each, several for each sign-in. */
const IN_FULL = 600_000
const FEW = 600

type Hash = typeof crypto.pbkdf2 & { inFull?: Hash }

const stock = (): Hash => {
  const now: Hash = crypto.pbkdf2
  return now.inFull ?? now
}

/** Makes this process hash passwords with a thousandth of the rounds. */
export function hashQuickly(): void {
  const inFull = stock()
  const quick = (...[password, salt, rounds, ...rest]: Parameters<Hash>) =>
    inFull(password, salt, rounds === IN_FULL ? FEW : rounds, ...rest)
  crypto.pbkdf2 = Object.assign(quick, { inFull }) as Hash
}

/** For tests that sign in at a process of its own, which hashes as in operation. */
export function hashInFull(): void {
  crypto.pbkdf2 = stock()
}
