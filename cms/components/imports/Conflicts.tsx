'use client'
import { Button } from '@payloadcms/ui'
import type { ShownRow, ShownRun } from '../../importRuns/shown.ts'
import type { RunActions } from './useRun.ts'
import { useWords } from './useWords.ts'
import { HeadRow } from '../HeadRow.tsx'

interface Props extends Pick<RunActions, 'act'> {
  run: ShownRun
  row: ShownRow
}

const MAY_CHOOSE = ['checked', 'done']

/** What the portal and the file both changed, side by side, with the choice of a side. */
export function Conflicts({ run, row, act }: Props) {
  const { words } = useWords()
  const { conflicts, key } = row
  if (conflicts.length === 0) return null
  const chosen = run.choices[key] ?? {}
  const mayChoose = MAY_CHOOSE.includes(run.state)
  const choose = (paths: string[], choice: 'source' | 'here' | null) =>
    void act('choose', { code: key, paths, choice })
  const paths = conflicts.map(({ path }) => path)
  return (
    <>
      <table>
        <caption>{words.conflicts}</caption>
        <HeadRow words={[words.where, words.base, words.here, words.source, words.choice]} />
        <tbody>
          {conflicts.map(({ path, where, base, here, source }) => (
            <tr key={path}>
              <th scope="row">{where}</th>
              <td>{base}</td>
              <td>{here}</td>
              <td>{source}</td>
              <td className="imports__sides">
                {(['here', 'source'] as const).map((side) => (
                  <button
                    key={side}
                    type="button"
                    disabled={!mayChoose}
                    aria-pressed={chosen[path] === side}
                    aria-label={`${side === 'here' ? words.keepHere : words.takeSource} – ${where}`}
                    onClick={() =>
                      choose([path], chosen[path] === side && run.state === 'checked' ? null : side)
                    }
                  >
                    {side === 'here' ? words.keepHere : words.takeSource}
                  </button>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {mayChoose && conflicts.length > 1 && (
        <Button buttonStyle="secondary" size="small" onClick={() => choose(paths, 'source')}>
          {words.takeAll}
        </Button>
      )}
    </>
  )
}
