import type { APIRoute } from 'astro'
import { findMessage } from '../../data/alertMessages.ts'
import { NotFound } from '../../errors.ts'
import { CAP_TYPE, toCapXml } from '../../views/alerts/cap-xml.ts'

/** A message about an alert, as it was issued; it stays after the alert is over. */
export const GET: APIRoute = async ({ params: { identifier = '' } }) => {
  const message = await findMessage(identifier)
  if (!message) throw new NotFound('no such message')
  return new Response(toCapXml(message), { headers: { 'content-type': CAP_TYPE } })
}
