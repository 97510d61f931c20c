type Failure = { errors?: { message: string; data?: { errors?: { message: string }[] } }[] }

/** Calls a route of cms/withdraw/routes.ts. @returns why it was refused; empty when it was done */
export async function askWithdrawal(url: string, body: object): Promise<string[]> {
  const answer = await fetch(url, {
    ...{ method: 'POST', credentials: 'include', body: JSON.stringify(body) },
    headers: { 'Accept-Language': document.documentElement.lang, 'Content-Type': 'application/json' },
  }).catch(() => null)
  if (answer?.ok) return []
  const { errors = [] } = ((await answer?.json().catch(() => null)) ?? {}) as Failure
  const lines = errors.flatMap(({ message, data }) => data?.errors?.map((one) => one.message) ?? [message])
  return lines.length > 0 ? lines : [answer?.statusText || 'Network']
}
