export const root: string
export class InstallError extends Error {
  oneLine: boolean
}
export function needsInstall(dir?: string): boolean
export function findProjectNode(dir?: string): string | null
export function runCommand(argv: string[], dir?: string): Promise<number>
