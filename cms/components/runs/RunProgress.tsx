'use client'
import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { Progress } from '../../runs/progress.ts'
import type { RunState } from '../../runs/run.ts'
import { askRoute } from '../askRoute.ts'
import { runsText } from './text.ts'

interface Props {
  progress: Pick<Progress, 'run' | 'counts'>
  /** Whether the reader may go on with the run. */
  mayWork: boolean
  /** Whether it goes on by itself: of a run that the reader has just begun. */
  isOwn: boolean
  mayUndo: boolean
}

const isOpen = (state: RunState) => state === 'running' || state === 'undoing'

/** Has the CMS work on a run, request by request, until it is done. */
function useWork({ progress: first, isOwn, mayWork }: Props) {
  const { api } = useConfig().config.routes
  const router = useRouter()
  const [progress, setProgress] = useState(first)
  const [errors, setErrors] = useState<string[]>([])
  const [isBusy, setBusy] = useState(false)
  const isMounted = useRef(true)
  const address = `${api}/runs/${first.run.id}`

  const work = async (from: string) => {
    setBusy(true)
    setErrors([])
    for (let path = from; isMounted.current; path = 'continue') {
      const answer = await askRoute<Progress>(`${address}/${path}`, {})
      if ('errors' in answer) {
        setErrors(answer.errors)
        break
      }
      setProgress(answer.json)
      if (!isOpen(answer.json.run.state)) break
    }
    setBusy(false)
    // The table of the items below is the server's.
    router.refresh()
  }
  useEffect(() => {
    isMounted.current = true
    if (isOwn && mayWork && isOpen(first.run.state)) void work('continue')
    return () => {
      isMounted.current = false
    }
    // Once, when the page opens.
  }, [])
  return { progress, errors, isBusy, work }
}

/** How far a run has come, and the buttons to go on with it and to undo it. */
export function RunProgress(props: Props) {
  const words = runsText(useTranslation().i18n.language)
  const { progress, errors, isBusy, work } = useWork(props)
  const { run, counts } = progress
  const left = run.state === 'undoing' ? counts.done : counts.waiting
  return (
    <>
      <p role="status">
        <strong>{words.states[run.state]}</strong>: {words.counts(counts)}
      </p>
      {isOpen(run.state) && <progress aria-label={words.progress} max={run.total} value={run.total - left} />}
      <div role="alert">
        {errors.map((error) => (
          <p key={error} className="bulk__error">
            {error}
          </p>
        ))}
      </div>
      {isOpen(run.state) && !isBusy && props.mayWork && (
        <>
          <p>{words.stopped}</p>
          <Button margin={false} onClick={() => void work('continue')}>
            {words.goOn}
          </Button>
        </>
      )}
      {run.state === 'done' && props.mayUndo && (
        <Button
          buttonStyle="secondary"
          margin={false}
          disabled={isBusy}
          onClick={() => window.confirm(words.sure) && void work('undo')}
        >
          {words.undo}
        </Button>
      )}
    </>
  )
}
