'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { RowFilter, ShownRow, ShownRun } from '../../importRuns/shown.ts'
import { askRoute } from '../askRoute.ts'
import { useWords } from './useWords.ts'

const POLL_MS = 1000
const AT_WORK = ['checking', 'importing', 'undoing']

interface Shown {
  run: ShownRun
  rows: ShownRow[]
  pages: number
}

export const isAtWork = ({ state }: ShownRun): boolean => AT_WORK.includes(state)

/** A run with a page of its rows, read again while the worker is at it. */
export function useRun(id: string) {
  const { api } = useWords()
  const [asked, setAsked] = useState<{ filter: RowFilter; page: number }>({ filter: 'changed', page: 1 })
  const [shown, setShown] = useState<Shown | null>(null)
  const [errors, setErrors] = useState<string[]>([])
  const latest = useRef(0)
  const address = `${api}/${id}`

  const load = useCallback(async () => {
    const turn = (latest.current += 1)
    const query = new URLSearchParams({ filter: asked.filter, page: String(asked.page) })
    const answer = await askRoute<Shown>(`${address}/shown?${query}`)
    if (turn !== latest.current) return
    if ('json' in answer) setShown(answer.json)
    else setErrors(answer.errors)
  }, [address, asked])

  useEffect(() => void load(), [load])
  const isWorking = shown !== null && isAtWork(shown.run)
  useEffect(() => {
    if (!isWorking) return undefined
    const timer = setInterval(() => void load(), POLL_MS)
    return () => clearInterval(timer)
  }, [isWorking, load])

  /** Asks for an act on the run, and shows it again. */
  const act = async (name: string, body: object = {}) => {
    const answer = await askRoute(`${address}/${name}`, body)
    setErrors('errors' in answer ? answer.errors : [])
    await load()
  }
  return { shown, errors, asked, ask: setAsked, act, address }
}

export type RunActions = Pick<ReturnType<typeof useRun>, 'act' | 'address'>
