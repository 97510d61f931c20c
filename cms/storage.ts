import type { Plugin } from 'payload'
import type { Env } from './env.ts'

/** Stores uploads in an S3-compatible store when one is set; else they stay in DATA_DIR, and no S3 client is loaded. */
export async function storage(env: Env): Promise<Plugin[]> {
  const { S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = env
  if (!S3_BUCKET || !S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY) return []
  const { s3Storage } = await import('@payloadcms/storage-s3')
  return [
    s3Storage({
      bucket: S3_BUCKET,
      collections: { media: { prefix: 'media' }, files: { prefix: 'files' } },
      config: {
        region: env.S3_REGION,
        credentials: { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY },
        ...(env.S3_ENDPOINT && { endpoint: env.S3_ENDPOINT, forcePathStyle: true }),
      },
    }),
  ]
}
