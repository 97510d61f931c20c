import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import config from '../../../../../payload.config.ts'
import { refuseOverridden } from '../../../../sealed/overriddenMethod.ts'

const post = REST_POST(config)

export const GET = REST_GET(config)
export const POST: typeof post = async (request, args) =>
  (await refuseOverridden(request)) ?? post(request, args)
export const DELETE = REST_DELETE(config)
export const PATCH = REST_PATCH(config)
export const PUT = REST_PUT(config)
export const OPTIONS = REST_OPTIONS(config)
