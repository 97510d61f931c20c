import { withPayload } from '@payloadcms/next/withPayload'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** @type {import('next').NextConfig} */
const config = {
  outputFileTracingRoot: root,
  turbopack: { root },
  images: { unoptimized: true },
  poweredByHeader: false,
  experimental: {
    // A file of 25 MB and the form around it; Next cuts a larger body off (10 MB without this) behind a proxy.ts.
    proxyClientMaxBodySize: '27mb',
    // Payload tells its errors apart by the names of their classes, which minification takes away.
    turbopackMinify: { server: false, client: true },
  },
  typescript: { ignoreBuildErrors: true, tsconfigPath: '../tsconfig.json' },
}

export default withPayload(config, { devBundleServerPackages: false })
