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
  // Pages and route handlers are bundled apart. One copy for both, or `instanceof` fails between them and the API leaves
  // out which field an error belongs to.
  serverExternalPackages: ['payload'],
  experimental: {
    // A file of 25 MB and the form around it; Next cuts a larger body off (10 MB without this) behind a proxy.ts.
    proxyClientMaxBodySize: '27mb',
    // Payload tells its errors apart by the names of their classes, which minification takes away.
    turbopackMinify: { server: false, client: true },
  },
  typescript: { ignoreBuildErrors: true, tsconfigPath: '../tsconfig.json' },
}

export default withPayload(config, { devBundleServerPackages: false })
