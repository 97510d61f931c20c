import { DatabaseBusyError } from './databaseErrors.ts'

export type Release = () => void

/**
 * Admits a limited number of concurrent writers of this process, first come, first served. SQLite allows one: waiting
 * inside SQLite would block the event loop that the current writer needs in order to finish. MongoDB allows several.
 * `acquire` resolves to the release function (idempotent) and rejects with DatabaseBusyError after `patience`
 * milliseconds.
 */
export function makeWriterQueue(patience: number, slots = 1): { acquire: () => Promise<Release> } {
  const waiting: (() => void)[] = []
  let free = slots

  function makeRelease(): Release {
    let isReleased = false
    return () => {
      if (isReleased) return
      isReleased = true
      const next = waiting.shift()
      if (next) next()
      else free++
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
      if (free === 0) return waitForTurn()
      free--
      return makeRelease()
    },
  }
}
