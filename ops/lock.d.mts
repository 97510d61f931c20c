export interface Holder {
  pid: number
}
export type Lock =
  { release: () => void; tookOver: boolean; holder?: undefined } | { release?: undefined; holder: Holder }
export function lockHolder(file: string): Holder | null
export function tryLock(file: string): Promise<Lock>
export function waitForLock(file: string, onWait?: (pid: number) => void): Promise<() => void>
