'use client'

import { TextField, useConfig } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useEffect, useState } from 'react'
import { sortByName } from '../content/order.ts'

/** The issuer of a document: a text input with suggestions from the list of issuers. */
export const IssuerField: TextFieldClientComponent = (props) => {
  const { config } = useConfig()
  const [names, setNames] = useState<string[]>([])
  const id = `field-${props.path.replace(/\./g, '__')}`
  useEffect(() => {
    const asked = new AbortController()
    const address = `${config.routes.api}/issuers?limit=1000&depth=0&select[name]=true`
    fetch(address, { credentials: 'include', signal: asked.signal })
      .then((answer) => answer.json() as Promise<{ docs?: { name: string }[] }>)
      .then(({ docs = [] }) => setNames(sortByName(docs, ({ name }) => name).map(({ name }) => name)))
      // Without the list the name can still be typed.
      .catch(() => undefined)
    return () => asked.abort()
  }, [config.routes.api])
  useEffect(() => document.getElementById(id)?.setAttribute('list', `${id}-names`), [id, names])
  return (
    <>
      <TextField {...props} />
      <datalist id={`${id}-names`}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  )
}
