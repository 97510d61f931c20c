import type { Progress } from './progress.ts'
import type { Settings } from './settings.ts'

/** Warns in one line when a configured virus scanner does not respond. The start continues: readers need no scanner. */
export async function checkScanner(
  { CLAMAV_SOCKET }: Pick<Settings, 'CLAMAV_SOCKET'>,
  progress: Pick<Progress, 'tell'>,
): Promise<void> {
  if (!CLAMAV_SOCKET) return
  const { pingScanner } = await import('../../cms/uploads/clamd.ts')
  await pingScanner(CLAMAV_SOCKET).catch((error: Error) => {
    progress.tell(
      `The virus scanner at ${CLAMAV_SOCKET} (CLAMAV_SOCKET) does not answer (${error.message}): uploads are refused until it does.`,
    )
  })
}
