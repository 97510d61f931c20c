'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'
import { signInText } from './text.ts'

type Method = 'GET' | 'POST' | 'DELETE'
interface Refused {
  message?: string
  data?: { errors?: { message: string }[] } & Record<string, unknown>
}

/** What a route of accounts answered. */
export interface Answer<T> {
  /** Null when it was refused. */
  data: T | null
  /** Why it was refused; '' when it was not. */
  error: string
  /** What else a refusal says, for programs. */
  details?: Record<string, unknown>
}

/** Calls the routes of accounts (cms/secondFactor). */
export function useAsk() {
  const { api } = useConfig().config.routes
  const { failed } = signInText(useTranslation().i18n.language)
  return useCallback(
    async <T = object>(path: string, method: Method = 'POST', body?: object): Promise<Answer<T>> => {
      const answer = await fetch(`${api}/users/${path}`, {
        method,
        credentials: 'include',
        headers: { 'Accept-Language': document.documentElement.lang, 'Content-Type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      }).catch(() => null)
      const json: unknown = await answer?.json().catch(() => null)
      if (answer?.ok) return { data: json as T, error: '' }
      const [refused] = (json as { errors?: Refused[] } | null)?.errors ?? []
      const error = refused?.data?.errors?.[0]?.message ?? refused?.message ?? failed
      return { data: null, error, details: refused?.data }
    },
    [api, failed],
  )
}
