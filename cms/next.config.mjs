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
  // Pages and route handlers are bundled separately. Both must share one copy, or `instanceof` fails between them and
  // the API omits which field an error belongs to.
  serverExternalPackages: ['payload'],
  experimental: {
    // A file of 25 MB and the form around it; behind a proxy.ts, Next truncates larger bodies (10 MB by default).
    proxyClientMaxBodySize: '27mb',
    // Payload distinguishes its errors by class name, which minification removes.
    turbopackMinify: { server: false, client: true },
  },
  typescript: { ignoreBuildErrors: true, tsconfigPath: '../tsconfig.json' },
}

export default withPayload(config, { devBundleServerPackages: false })
