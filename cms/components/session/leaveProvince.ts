/**
 * After a sign-out: leads to the identity server of the province, where this browser's person has signed in, to sign out
 * there too.
 * @param send how to ask
 * @returns whether the page is being left
 */
export async function leaveProvince(send: typeof fetch, api: string): Promise<boolean> {
  const answer = await send(`${api}/users/province-sign-out`, { method: 'POST', credentials: 'include' })
  const { url } = answer.ok ? ((await answer.json()) as { url: string | null }) : { url: null }
  if (url) window.location.assign(url)
  return url !== null
}
