'use client'
import { useForm } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { toPath } from '../../../workflow/address.ts'
import { findField, makeHost } from './place.ts'

type Hosts = ReadonlyMap<string, HTMLElement>

const isSame = (a: Hosts, b: Hosts) => a.size === b.size && [...a].every(([key, host]) => b.get(key) === host)

const PAUSE_MS = 100

/**
 * An element at each field of these addresses that is rendered now. Fields come and go with tabs, folds and rows.
 * @param addresses joined by spaces
 */
export function useHosts(addresses: string): Hosts {
  const { formRef, getFields } = useForm()
  const [hosts, setHosts] = useState<Hosts>(new Map())
  useEffect(() => {
    const form = formRef?.current
    if (!form || addresses === '') return
    const made = new Map<string, HTMLElement>()
    const place = () => {
      for (const address of addresses.split(' ')) {
        const path = toPath(getFields(), address)
        const field = path === undefined ? null : findField(form, path)
        if (field?.contains(made.get(address) ?? null)) continue
        made.get(address)?.remove()
        made.delete(address)
        if (field) made.set(address, makeHost(field))
      }
      setHosts((before) => (isSame(before, made) ? before : new Map(made)))
    }
    let timer: ReturnType<typeof setTimeout> | undefined
    const observer = new MutationObserver(() => {
      timer ??= setTimeout(() => {
        timer = undefined
        place()
      }, PAUSE_MS)
    })
    place()
    observer.observe(form, { childList: true, subtree: true })
    return () => {
      clearTimeout(timer)
      observer.disconnect()
      for (const host of made.values()) host.remove()
      setHosts(new Map())
    }
  }, [addresses, formRef, getFields])
  return hosts
}
