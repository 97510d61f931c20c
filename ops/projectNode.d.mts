export const NODE_VERSION: string
export const NODE_DIGESTS: Record<string, string>
export function fileDigest(file: string): Promise<string>
export function findProjectNode(dir: string): string | null
export function checkProjectNode(
  dir: string,
  digests?: Record<string, string>,
): Promise<{ file: string | null; isKnown: boolean; removed: string[] }>
