import { DatabaseBusyError } from '../databaseErrors.ts'

export type Release = () => void

/**
 * A lock for the writers of this process, first come first served: SQLite has one writer at a time, and waiting inside
 * SQLite would block the event loop that must finish the writer waited for.
 * `acquire` resolves to the release function (harmless when called twice) and rejects with DatabaseBusyError after
 * `patience` milliseconds.
 */
export function makeWriterQueue(patience: number): { acquire: () => Promise<Release> } {
  const waiting: (() => void)[] = []
  let isHeld = false

  function makeRelease(): Release {
    let isReleased = false
    return () => {
      if (isReleased) return
      isReleased = true
      const next = waiting.shift()
      if (next) next()
      else isHeld = false
    }
  }

  function waitForTurn(): Promise<Release> {
    return new Promise((resolve, reject) => {
      const takeTurn = () => {
        clearTimeout(timer)
        resolve(makeRelease())
      }
      const giveUp = () => {
        waiting.splice(waiting.indexOf(takeTurn), 1)
        reject(
          new DatabaseBusyError(new Error(`Waited ${patience} ms for the earlier writers of this process`)),
        )
      }
      const timer = setTimeout(giveUp, patience)
      waiting.push(takeTurn)
    })
  }

  return {
    acquire: async () => {
      if (isHeld) return waitForTurn()
      isHeld = true
      return makeRelease()
    },
  }
}
