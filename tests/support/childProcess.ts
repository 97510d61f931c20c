import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

export type Child = {
  /** Resolves when the child prints this line, or one that the predicate accepts; rejects when the child ends first. */
  says: (wanted: string | ((line: string) => boolean)) => Promise<void>
  /** Writes a line to a child that waits for one. */
  tell: (line: string) => void
  /** Asks the child to end, as a service manager does. */
  stop: () => void
  /** Resolves with the last line when the child succeeds; rejects with its stderr. */
  lastLine: Promise<string>
}

/** Starts a TypeScript file with this Node. `before` is a shell command that precedes it, such as 'ulimit -f 99'. */
export function startChild(file: URL, args: string[], before = 'true'): Child {
  const command = `${before}; exec "$0" "$@"`
  const child = spawn('sh', ['-c', command, process.execPath, file.pathname, ...args], {
    env: { ...process.env, NODE_ENV: 'test' },
  })
  const lines: string[] = []
  const reader = createInterface({ input: child.stdout })
  reader.on('line', (line) => lines.push(line))
  const lastLine = endOf(child, lines)
  lastLine.catch(() => undefined)
  return {
    says: (wanted) =>
      new Promise((resolve, reject) => {
        const isMeant = typeof wanted === 'string' ? (line: string) => line === wanted : wanted
        if (lines.some(isMeant)) return resolve()
        const listen = (line: string) => {
          if (!isMeant(line)) return
          reader.off('line', listen)
          resolve()
        }
        reader.on('line', listen)
        lastLine.then(() => reject(new Error(`The child never said ${String(wanted)}`)), reject)
      }),
    tell: (line) => void child.stdin.write(`${line}\n`),
    stop: () => void child.kill('SIGTERM'),
    lastLine,
  }
}

function endOf(child: ChildProcess, lines: string[]): Promise<string> {
  let complaints = ''
  child.stderr?.on('data', (chunk: Buffer) => (complaints += chunk.toString()))
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      if (code === 0) resolve(lines.at(-1) ?? '')
      else reject(new Error(`The child ended with ${code}: ${complaints || lines.join('\n')}`))
    })
  })
}
