'use client'
import { useCallback, useRef, useState } from 'react'

/** A question to the person in front of the page: asked once, however many requests wait for its answer. */
export function useQuestion() {
  const [isOpen, setOpen] = useState(false)
  const asked = useRef<{ answer: Promise<boolean>; settle: (isDone: boolean) => void }>(undefined)
  const ask = useCallback((): Promise<boolean> => {
    if (asked.current) return asked.current.answer
    const { promise: answer, resolve: settle } = Promise.withResolvers<boolean>()
    asked.current = { answer, settle }
    setOpen(true)
    return answer
  }, [])
  const settle = useCallback((isDone: boolean) => {
    asked.current?.settle(isDone)
    asked.current = undefined
    setOpen(false)
  }, [])
  return { isOpen, ask, settle }
}
