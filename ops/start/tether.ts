import { spawn, type ChildProcess } from 'node:child_process'
import { root } from '../root.ts'

/**
 * A shell that leaves a watcher behind and becomes the command. The watcher reads a pipe that only the supervisor holds
 * open: when the supervisor is gone, even by kill -9, it kills the whole process group.
 */
const SCRIPT = `
( trap '' TERM INT HUP
  cat <&3
  kill -TERM -$$; sleep 5; kill -KILL -$$ ) >/dev/null 2>&1 &
exec "$@" 3<&-
`

export interface Command {
  command: string
  args: string[]
  /** Added to the environment of this process. */
  env?: Record<string, string>
  /** Gives the child an IPC channel: its `process.send` arrives here as 'message'. */
  hasChannel?: boolean
}

const running = new Set<ChildProcess>()

function signalGroup(child: ChildProcess, signal: NodeJS.Signals) {
  if (!child.pid) return
  try {
    if (process.platform === 'win32') child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch {
    // The group has already exited.
  }
}

/**
 * Starts a command in its own process group, which ends with this process.
 * @returns the child; its stdout and stderr are pipes
 */
export function spawnTethered({ command, args, env = {}, hasChannel = false }: Command): ChildProcess {
  const environment: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', ...env }
  const isWindows = process.platform === 'win32'
  const channel = hasChannel ? (['ipc'] as const) : []
  const child: ChildProcess = isWindows
    ? spawn(command, args, { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe', ...channel] })
    : spawn('/bin/sh', ['-c', SCRIPT, 'sh', command, ...args], {
        cwd: root,
        env: environment,
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe', 'pipe', ...channel],
      })
  running.add(child)
  child.once('error', () => running.delete(child))
  child.once('exit', () => {
    running.delete(child)
    // The watcher and any remaining children of the command are still in the group.
    signalGroup(child, 'SIGKILL')
    child.stdio[3]?.destroy()
  })
  return child
}

/** Ends a child and everything it started at once, even when stopped or hung. */
export const killTethered = (child: ChildProcess): void => signalGroup(child, 'SIGKILL')

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null || !child.pid

/**
 * Ends a child and everything it started.
 * @param graceMs time between SIGTERM and SIGKILL
 */
export async function stopTethered(child: ChildProcess, graceMs: number): Promise<void> {
  if (hasEnded(child)) return
  await new Promise<void>((done) => {
    child.once('exit', () => done())
    signalGroup(child, 'SIGTERM')
    setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs).unref()
  })
}

/** Ends every child that is still running. */
export async function stopAllTethered(graceMs: number): Promise<void> {
  await Promise.all([...running].map((child) => stopTethered(child, graceMs)))
}

/** Ends this process with its children when it is asked to, or when the command that started it has exited. */
export function endWithChildren(graceMs: number): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const)
    process.once(signal, () => void stopAllTethered(graceMs).then(() => process.exit(130)))
}
