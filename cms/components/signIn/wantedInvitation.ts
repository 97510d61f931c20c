let wantedFor = ''

const normal = (email: string) => email.trim().toLowerCase()

/** Whom the form of a new account promises an invitation once it is saved; '' for nobody. */
export function wantInvitation(email: string): void {
  wantedFor = normal(email)
}

/** Whether the account that was just made was promised an invitation. The promise is kept once. */
export function takeInvitation(email: string): boolean {
  const isWanted = wantedFor !== '' && wantedFor === normal(email)
  if (isWanted) wantedFor = ''
  return isWanted
}
