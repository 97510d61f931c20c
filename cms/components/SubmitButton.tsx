'use client'
import { Button } from '@payloadcms/ui'
import { useSyncExternalStore, type ComponentProps } from 'react'

const never = () => () => {}

/**
 * The button of a form that a script sends. Until the script runs, the browser would send it itself: nothing would be
 * done, and what was typed would stand in the address.
 */
export function SubmitButton({ disabled = false, ...rest }: ComponentProps<typeof Button>) {
  const isReady = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return <Button {...rest} type="submit" disabled={disabled || !isReady} />
}
