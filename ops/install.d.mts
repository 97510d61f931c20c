export const root: string
export class InstallError extends Error {
  oneLine: boolean
}
export function needsInstall(dir?: string): boolean
export function npmCommand(): [command: string, before: string[]]
export function runCommand(argv: string[], dir?: string): Promise<number>
