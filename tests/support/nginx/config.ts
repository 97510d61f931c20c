import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../ops/root.ts'

/** How a test configuration differs from the deployed nginx.conf. */
export type Place = {
  /** Folder for the cache, the process id and temporary files. */
  folder: string
  /** Host and port of the portal, and ports of 127.0.0.1 to listen on. */
  portal: string
  ports: { portal: number; admin: number; redirect: number; files: number }
  /** Folder of the portal's built client files. */
  clientDir: string
  /** Folder that an additional server sends as static files, for comparison. */
  filesDir?: string
  /** Certificate and key (PEM); without them the servers speak plain HTTP. */
  certificate?: { certificate: string; key: string }
}

const DEPLOYED = 'ops/deploy/nginx.conf'
/** Where distributions install dynamic modules. */
const MODULE_FOLDERS = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules', '/etc/nginx/modules']
const BROTLI = 'ngx_http_brotli_static_module.so'

const brotliModule = () =>
  MODULE_FOLDERS.map((folder) => join(folder, BROTLI)).find((file) => existsSync(file))

/** Replaces text that must be present, so that this cannot silently miss a change of the deployed file. */
function replace(text: string, what: string | RegExp, by: string): string {
  const isThere = typeof what === 'string' ? text.includes(what) : text.search(what) >= 0
  if (!isThere) throw new Error(`${DEPLOYED} has no ${what} any more`)
  return text.replace(what, () => by)
}

/** Some test machines have no IPv6. */
const withoutIpv6 = (text: string): string => replace(text, /^ *listen \[::\]:.*\n/gm, '')

function withTransport(text: string, { certificate, ports }: Place): string {
  const kind = certificate ? ' ssl http2' : ''
  const moved = [ports.portal, ports.admin].reduce(
    (config, port) => replace(config, 'listen 443 ssl http2;', `listen 127.0.0.1:${port}${kind};`),
    replace(withoutIpv6(text), 'listen 80;', `listen 127.0.0.1:${ports.redirect};`),
  )
  if (!certificate) return replace(moved, /^ *ssl_certificate.*\n/gm, '')
  const withKey = replace(moved, /ssl_certificate_key [^;]+;/g, `ssl_certificate_key ${certificate.key};`)
  return replace(withKey, /ssl_certificate (?!_)[^;]+;/g, `ssl_certificate ${certificate.certificate};`)
}

const filesServer = (port: number, folder: string, hasBrotli: boolean) => `server {
    listen 127.0.0.1:${port};
    root ${folder};
    gzip_static on;
    ${hasBrotli ? 'brotli_static on;' : ''}
}
`

/**
 * A complete nginx configuration around the deployed one, which stays the same except for ports, folders and
 * certificates. One worker process, no access log; without tcp_nopush, since on loopback, with its segments of 64 kB,
 * it delays the last bytes of a plain page by 40 ms (not so at 1500 bytes). Creates the folders.
 */
export function deriveConfig(place: Place): string {
  const { folder, portal, ports, clientDir, filesDir } = place
  const brotli = brotliModule()
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  mkdirSync(join(folder, 'cache'), { recursive: true })
  let site = withTransport(readFileSync(join(root, DEPLOYED), 'utf8'), place)
  site = replace(site, 'server 127.0.0.1:4321;', `server ${portal};`)
  site = replace(site, '/var/cache/nginx/cong-tinh', join(folder, 'cache'))
  site = replace(site, /^ *(access_log|error_log) .*\n/gm, '')
  site = replace(site, 'root /srv/cong-tinh/site/dist/client;', `root ${clientDir};`)
  if (!brotli) site = replace(site, /^ *brotli_static on;\n/gm, '')
  const isRoot = process.getuid?.() === 0
  return `${brotli ? `load_module ${brotli};\n` : ''}${isRoot ? 'user root;\n' : ''}worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
error_log stderr warn;
events { worker_connections 4096; }
http {
types { text/html html; text/css css; text/javascript js; font/woff2 woff2; image/svg+xml svg; }
default_type application/octet-stream;
sendfile on;
access_log off;
${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
${site}
${filesDir ? filesServer(ports.files, filesDir, Boolean(brotli)) : ''}}
`
}
