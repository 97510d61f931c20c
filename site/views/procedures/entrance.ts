const IDENTIFIER = /\d{3}/

/**
 * Whether an address is the common entrance of a system and not the page of one procedure: nothing after its host
 * identifies a procedure. Codes, UUIDs and internal numbers all have at least three digits in a row. A sign-in address
 * identifies only the portal that asks for it.
 */
export function isCommonEntrance(address: string): boolean {
  const { pathname, searchParams, hash } = new URL(address)
  const values = [...searchParams].filter(([name]) => name !== 'client_id').map(([, value]) => value)
  return ![pathname, hash, ...values].some((part) => IDENTIFIER.test(part))
}
