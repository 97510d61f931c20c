import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { toSafeUrl } from '../entry-points/url.ts'
import type { Content } from './content.ts'

const filing = z.object({
  code: z.string(),
  variant: z.string(),
  variant_name: z.string(),
  url: z.union([z.string(), z.array(z.string()).nonempty()]),
})
type Filing = z.infer<typeof filing>
type Point = Content<'entry-points'>[number]
type Provider = Pick<Content<'service-providers'>[number], 'key' | 'allowedHosts'>

/** An address as published, without a scheme or with a question mark at its end, as one that can be followed. */
const toAddress = (url: Filing['url']): string => {
  const [first] = [url].flat()
  return `https://${(first ?? '').trim().replace(/^https?:\/\//, '')}`.replace(/\?$/, '')
}

const hostsOf = ({ allowedHosts }: Provider) => allowedHosts.map(({ host }) => host)

function toPoint({ code, url }: Filing, providers: Provider[]): Point | undefined {
  const address = toAddress(url)
  const provider = providers.find((one) => toSafeUrl(address, hostsOf(one)))
  if (!provider) return undefined
  return { procedure: code, channel: 'online', provider: provider.key, url: address, enabled: true }
}

/** One entry point for a procedure with one address; one for each variant, by its own name, where these differ. */
function toPoints(filings: Filing[], providers: Provider[]): Point[] {
  const points = filings.map((one) => ({ one, point: toPoint(one, providers) }))
  const isOne = new Set(points.map(({ point }) => point?.url)).size === 1
  if (isOne) return points.slice(0, 1).flatMap(({ point }) => point ?? [])
  return points.flatMap(({ one, point }) =>
    point
      ? [
          {
            ...point,
            variant: `phuong-an-${one.variant.split('.').at(-1)}`,
            variantLabel: { vi: one.variant_name },
          },
        ]
      : [],
  )
}

/**
 * Where procedures are filed online in the province, from entry-points.jsonl. Addresses on hosts of no provider are left
 * out, as those of sign-in pages are.
 */
export async function readFilingAddresses(providers: Provider[]): Promise<Point[]> {
  const text = await readFile(join(import.meta.dirname, 'data', 'entry-points.jsonl'), 'utf8')
  const byCode = Map.groupBy(
    text
      .trim()
      .split('\n')
      .map((line) => filing.parse(JSON.parse(line))),
    ({ code }) => code,
  )
  return [...byCode.values()].flatMap((filings) => toPoints(filings, providers))
}
