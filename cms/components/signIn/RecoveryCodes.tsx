'use client'
import { Button, toast } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { SignInText } from './text.ts'

interface Props {
  words: SignInText
  codes: string[]
  onKept: () => void
}

/** Shows new recovery codes, once. */
export function RecoveryCodes({ words, codes, onKept }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const copy = () =>
    navigator.clipboard?.writeText(codes.join('\n')).then(
      () => toast.success(words.copied),
      () => undefined,
    )
  return (
    <div>
      <h2 ref={heading} tabIndex={-1}>
        {words.codesTitle}
      </h2>
      <p>{words.codesHint}</p>
      <ul className="sign-in-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="sign-in-buttons">
        <Button type="button" buttonStyle="secondary" margin={false} onClick={() => void copy()}>
          {words.copy}
        </Button>
        <Button type="button" margin={false} onClick={onKept}>
          {words.kept}
        </Button>
      </div>
    </div>
  )
}
