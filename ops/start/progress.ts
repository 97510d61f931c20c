/** Where the start tells what it is doing. */
export interface Progress {
  /** One line by itself. */
  tell(line: string): void
  /** Something that takes a while. @returns the function to call when it is done, with an optional remark */
  step(label: string): (remark?: string) => void
}

const HEARTBEAT_MS = 15_000
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`

/**
 * Progress lines with the time each step took; a long step says every 15 seconds that it is still at work.
 * @param write takes one line without its line break
 */
export function makeProgress(write: (line: string) => void = console.log): Progress {
  const step = (label: string) => {
    const began = Date.now()
    const heartbeat = setInterval(
      () => write(`  ${label} … ${Math.round((Date.now() - began) / 1000)} s`),
      HEARTBEAT_MS,
    ).unref()
    write(`- ${label} …`)
    return (remark = '') => {
      clearInterval(heartbeat)
      write(`  ${label}: done in ${seconds(Date.now() - began)}${remark && `, ${remark}`}`)
    }
  }
  return { tell: (line) => write(`- ${line}`), step }
}
