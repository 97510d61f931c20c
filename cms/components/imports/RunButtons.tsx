'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { ShownRun } from '../../importRuns/shown.ts'
import { isAtWork, type RunActions } from './useRun.ts'
import { useWords } from './useWords.ts'

type Props = RunActions & { run: ShownRun }
type Act = 'import' | 'undo'

/** The acts that a run is ready for. */
const ACTS: Partial<Record<ShownRun['state'], Act[]>> = {
  checked: ['import'],
  stopped: ['import', 'undo'],
  done: ['undo'],
}

/** Imports, undoes and reports; what stores anything is confirmed first. */
export function RunButtons({ run, act, address }: Props) {
  const { words } = useWords()
  const [asking, setAsking] = useState<Act | null>(null)
  const { counts, state } = run
  const acts = ACTS[state] ?? []
  if (!counts || isAtWork(run)) return null
  const stored = counts.new + counts.changed
  const label = (one: Act) => (one === 'undo' ? words.undo : state === 'stopped' ? words.goOn : words.import)
  return (
    <div className="imports__buttons">
      {!asking &&
        acts.map((one) => (
          <Button
            key={one}
            buttonStyle={one === 'undo' ? 'secondary' : 'primary'}
            disabled={one === 'import' && state === 'checked' && stored + counts.conflicts === 0}
            onClick={() => setAsking(one)}
          >
            {label(one)}
          </Button>
        ))}
      {asking && (
        <div role="group" aria-labelledby="imports-asking">
          <p id="imports-asking">
            {asking === 'undo' ? words.confirmUndo : words.confirmImport[run.source](stored)}
          </p>
          <Button
            onClick={() => {
              setAsking(null)
              void act(asking)
            }}
          >
            {words.yes}
          </Button>{' '}
          <Button buttonStyle="secondary" onClick={() => setAsking(null)}>
            {words.no}
          </Button>
        </div>
      )}
      <a href={`${address}/report`} download>
        {words.report}
      </a>
    </div>
  )
}
