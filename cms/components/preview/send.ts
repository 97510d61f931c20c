/** Sends a request of the admin without a body. @returns null when it was refused or got no answer */
export const send = (address: string, method: 'POST' | 'DELETE'): Promise<Response | null> =>
  fetch(address, {
    ...{ method, credentials: 'include' },
    headers: { 'Accept-Language': document.documentElement.lang },
  }).then(
    (answer) => (answer.ok ? answer : null),
    () => null,
  )

/** Asks for a new link. @returns null when there is none */
export async function askLink(address: string): Promise<string | null> {
  const answer = await send(address, 'POST')
  const json = (await answer?.json().catch(() => null)) as { url?: string } | null | undefined
  return json?.url ?? null
}
