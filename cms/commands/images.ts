import { listLacking, makeSizes, type Outcome } from '../images/lackingSizes.ts'
import { PictureError } from '../images/makePictures.ts'
import { withCms } from './command.ts'

// npm run images: makes the sizes that stored pictures lack, one picture after the other. It can be stopped at any time
// and run again; finished work is kept. Files and their addresses do not change.

function why(error: unknown): string {
  if (error instanceof PictureError) return `the picture cannot be used (${error.reason})`
  return error instanceof Error ? error.message : String(error)
}

await withCms(async (payload) => {
  const ids = await listLacking(payload)
  const counts: Record<Outcome, number> = { made: 0, waits: 0, failed: 0 }
  for (const [at, id] of ids.entries()) {
    const outcome = await makeSizes(payload, id).catch((error: unknown): Outcome => {
      console.error(`${id}: ${why(error)}`)
      return 'failed'
    })
    counts[outcome] += 1
    if (outcome === 'waits')
      console.log(`${id}: has an unpublished draft; run this again once it is published`)
    console.log(`${at + 1} of ${ids.length}`)
  }
  console.log(`Sizes made: ${counts.made}, left for later: ${counts.waits}, failed: ${counts.failed}`)
  return counts.failed > 0 ? 1 : 0
})
