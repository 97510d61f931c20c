export const root: string
export class InstallError extends Error {
  oneLine: boolean
}
export function needsInstall(dir?: string): boolean
export function runCommand(argv: string[], dir?: string): Promise<number>
