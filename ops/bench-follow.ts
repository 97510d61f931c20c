import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { startMailServer } from '../tests/support/mailServer.ts'
import { runBench } from './bench/bench.ts'
import { count, mongodb } from './bench/options.ts'
import { withPayload } from './bench/withSystem.ts'

const GOAL_SECONDS = 120

/**
 * npm run bench:follow -- [--subscriptions 1000] [--changes 200] [--mongodb mongodb://…] [--quick] [--out report.json]
 *
 * A digest run: so many daily subscriptions have something to tell at the same moment. Measured from the moment at which
 * they are due until a mail server on this machine has the last mail; each address gets exactly one.
 */
const shape = (isQuick: boolean) => ({
  subscriptions: count.default(isQuick ? 100 : 1000),
  changes: count.default(200),
  mongodb,
})

await runBench('bench-follow', shape, async ({ options, folder, report }) => {
  const { subscriptions, changes } = options
  mkdirSync(folder, { recursive: true })
  const mail = await startMailServer()
  const settings = { DATA_DIR: join(folder, 'follow'), SMTP_URL: mail.url, MAIL_FROM: 'cong@vi-du.vn' }
  Object.assign(process.env, settings, options.mongodb && { DATABASE_URI: options.mongodb })
  await withPayload(async (payload) => {
    await payload.db.migrate?.()
    const { loadSubscriptions } = await import('../cms/generate/subscriptions.ts')
    await loadSubscriptions(payload, subscriptions, changes)
    const { tellFollowers } = await import('../cms/jobs/follow.ts')
    const began = performance.now()
    await tellFollowers(payload)
    const seconds = (performance.now() - began) / 1000
    report.figure(`a digest run of ${subscriptions} subscriptions`, seconds, {
      ...{ unit: 's', goal: { atMost: GOAL_SECONDS } },
      remark: `${changes} changes, ${mail.mails.length} mails`,
    })
    const addresses = new Set(mail.mails.flatMap(({ to }) => to))
    const wrong = subscriptions - addresses.size + Math.abs(mail.mails.length - subscriptions)
    report.figure('addresses with no mail or more than one', wrong, { goal: { atMost: 0 } })
  }).finally(() => mail.stop())
})
