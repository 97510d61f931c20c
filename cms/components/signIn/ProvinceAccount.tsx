'use client'
import { Button, toast, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { canAdminister, type Reader } from '../../access/permissions.ts'
import { toDay } from './text.ts'
import { useAsk } from './useAsk.ts'
import { useProvince } from './useProvince.ts'
import './signIn.css'

/** Whether an account is linked with the identity server of the province; administrators take the link off. */
function Link({ account }: { account: string }) {
  const ask = useAsk()
  const { words } = useProvince()
  const mayUnlink = canAdminister(useAuth().user as unknown as Reader)
  const [state, setState] = useState<{ since: string | null } | null>(null)
  const path = `${account}/province-account`
  const load = useCallback(
    async () => setState((await ask<{ since: string | null }>(path, 'GET')).data),
    [ask, path],
  )
  useEffect(() => void load(), [load])
  const unlink = async () => {
    const { data, error } = await ask(path, 'DELETE')
    if (!data) return void toast.error(error)
    toast.success(words.unlinked)
    void load()
  }
  if (!state) return null
  if (!state.since) return <p>{words.notLinked}</p>
  return (
    <>
      <p>
        {words.linked(toDay(state.since))} {mayUnlink && words.unlinkHint}
      </p>
      {mayUnlink && (
        <Button
          type="button"
          size="small"
          buttonStyle="secondary"
          margin={false}
          onClick={() => void unlink()}
        >
          {words.unlink}
        </Button>
      )}
    </>
  )
}

/** In an account: its link with the identity server of the province, where there is one. */
export function ProvinceAccount() {
  const { id } = useDocumentInfo()
  const { isOn, words } = useProvince()
  if (!isOn || !id) return null
  return (
    <section className="field-type sign-in-factor" aria-labelledby="province-account">
      <h2 id="province-account">{words.title}</h2>
      <Link account={String(id)} />
    </section>
  )
}
