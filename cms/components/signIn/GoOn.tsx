import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { ServerProps } from 'payload'
import { readHalfSession } from '../../secondFactor/halfSession.ts'

/**
 * On the sign-in page: takes people who have shown their password to the next step. Payload's form goes to the admin
 * once the password is right, and from there back to itself.
 */
export async function GoOn({ payload, searchParams }: ServerProps) {
  if (!readHalfSession(await headers())) return null
  const target = searchParams?.redirect
  const query = typeof target === 'string' ? `?${new URLSearchParams({ redirect: target })}` : ''
  redirect(`${payload.config.routes.admin}/second-step${query}`)
}
