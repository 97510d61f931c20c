import { askRoute } from '../askRoute.ts'

/** Calls a route of cms/withdraw/routes.ts. @returns why it was refused; empty when it was done */
export async function askWithdrawal(url: string, body: object): Promise<string[]> {
  const answer = await askRoute(url, body)
  return 'errors' in answer ? answer.errors : []
}
