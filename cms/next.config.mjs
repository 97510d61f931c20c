import { withPayload } from '@payloadcms/next/withPayload'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** @type {import('next').NextConfig} */
const config = {
  outputFileTracingRoot: root,
  turbopack: {
    root,
    // For fields with a JSON schema, of which there are none: 60 kB of every page.
    resolveAlias: { ajv: { browser: './bundle/nothing.mjs' } },
    rules: {
      '*.js': [
        {
          condition: { all: ['browser', { content: /\bdefine\.amd\b/ }] },
          loaders: [join(root, 'cms/bundle/withoutAmd.cjs')],
        },
        {
          condition: { all: ['foreign', { content: /\.withTimeZone\(/ }] },
          loaders: [join(root, 'cms/bundle/inVietnamTime.cjs')],
        },
      ],
    },
  },
  images: { unoptimized: true },
  poweredByHeader: false,
  // By server/compressed.ts.
  compress: false,
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

const withAdmin = withPayload(config, { devBundleServerPackages: false })

/**
 * Without the header with which Payload makes a browser request the first page twice, to know on the server whether the
 * person prefers dark colours: the browser finds out itself.
 */
const headers = async () =>
  (await withAdmin.headers()).map((rule) => ({
    ...rule,
    headers: rule.headers.filter(({ key }) => key !== 'Critical-CH'),
  }))

export default { ...withAdmin, headers }
