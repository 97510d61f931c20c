import cliProgress from 'cli-progress'

export type Progress = { update: (share: number) => void; stop: () => void }

/** Shows the progress of a command: a bar on a terminal; elsewhere a line per tenth. */
export function makeProgress(label: string): Progress {
  const stream = process.stderr
  if (!stream.isTTY) {
    let told = 0
    return {
      update: (share) => {
        const tenth = Math.floor(share * 10)
        if (tenth > told) stream.write(`${label}: ${tenth * 10}%\n`)
        told = Math.max(told, tenth)
      },
      stop: () => {},
    }
  }
  const bar = new cliProgress.SingleBar({
    format: `${label} [{bar}] {percentage}%`,
    stream,
    clearOnComplete: false,
    hideCursor: true,
  })
  bar.start(100, 0)
  return { update: (share) => bar.update(Math.floor(share * 100)), stop: () => bar.stop() }
}
