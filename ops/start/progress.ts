/** Something that takes a while. */
export interface Step {
  /** The completed share, 0 to 1; printed at every fifth. */
  share(share: number): void
  done(remark?: string): void
}

/** Output of the progress of a start. */
export interface Progress {
  /** Prints one line. */
  tell(line: string): void
  step(label: string): Step
}

const HEARTBEAT_MS = 15_000
const PARTS_TOLD = 5

/**
 * Progress lines with the duration of each step; a long step reports every 15 seconds that it is still running.
 * @param write takes one line without its line break
 */
export function makeProgress(write: (line: string) => void = console.log): Progress {
  const step = (label: string): Step => {
    const began = Date.now()
    let partsTold = 0
    const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} s`
    const heartbeat = setInterval(() => write(`  ${label} … ${seconds()}`), HEARTBEAT_MS).unref()
    write(`- ${label} …`)
    return {
      share: (share) => {
        const parts = Math.floor(share * PARTS_TOLD)
        if (parts <= partsTold || parts === PARTS_TOLD) return
        partsTold = parts
        write(`  ${label} … ${(parts * 100) / PARTS_TOLD} %`)
      },
      done: (remark = '') => {
        clearInterval(heartbeat)
        write(`  ${label}: done in ${seconds()}${remark && `, ${remark}`}`)
      },
    }
  }
  return { tell: (line) => write(`- ${line}`), step }
}
