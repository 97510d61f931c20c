import { handleEndpoints, type Payload } from 'payload'
import { refuseOverridden } from '../../cms/sealed/overriddenMethod.ts'

export type RestRequest = {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** Below /api, with its query string: '/news?limit=1'. */
  path: string
  /** A JSON Web Token as returned by `login`. */
  token?: string
  /** Sent as JSON; forms (uploads) and bytes are sent unchanged. */
  body?: unknown
  headers?: Record<string, string>
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- its shape is what a test is about to find out
export type RestResponse = { status: number; json: any; headers: Headers }

/** Calls Payload's REST API as its web server would, but without one. */
export async function rest(
  payload: Payload,
  { method, path, token, body, headers }: RestRequest,
): Promise<RestResponse> {
  // Encoded up front: the stream of a form would continue after the answer when an upload is refused half-way.
  const form = body instanceof FormData ? new Response(body) : undefined
  const request = new Request(
    `${payload.config.serverURL || 'http://localhost'}${payload.config.routes.api}${path}`,
    {
      method,
      body: form
        ? await form.arrayBuffer()
        : body instanceof Uint8Array
          ? new Uint8Array(body)
          : JSON.stringify(body),
      headers: {
        ...(body !== undefined && {
          'content-type': form?.headers.get('content-type') ?? 'application/json',
        }),
        ...(token ? { authorization: `JWT ${token}` } : {}),
        ...headers,
      },
    },
  )
  const response =
    (await refuseOverridden(request)) ?? (await handleEndpoints({ config: payload.config, request }))
  const text = await response.text()
  return { status: response.status, json: toJson(text), headers: response.headers }
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
