import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../../ops/root.ts'
import { loggedPath } from '../../../site/server/loggedPath.ts'

const TOKENS = ['/danh-gia/t0ken', '/tra-cuu-phan-anh/tep/t0ken', '/xem-thu/t0ken.x', '/en/danh-gia/t0ken/']
const OTHERS = ['/tra-cuu-phan-anh', '/tin-tuc/danh-gia/bai', '/thu-tuc/1.000001', '/']

test('logs have neither queries nor tokens of paths', () => {
  for (const path of TOKENS) expect(loggedPath(path)).toMatch(/\/\.\.\.$/)
  expect(loggedPath('/en/danh-gia/t0ken?the=x')).toBe('/en/danh-gia/...')
  for (const path of OTHERS) expect(loggedPath(`${path}?q=1`)).toBe(path)
})

test('nor have those of nginx', () => {
  const config = readFileSync(join(root, 'ops/deploy/nginx.conf'), 'utf8')
  expect(config).toContain('$request_method $logged_path $server_protocol')
  // Below crit, each message holds the request with its query.
  expect(config).toMatch(/error_log \S+ crit;/)
  const [, pattern] = /map \$uri \$logged_path \{[^}]*"~\*([^"]+)" "\$\{opened\}\.\.\.";/.exec(config)!
  const isCut = (path: string) => new RegExp(pattern!, 'i').test(path)
  expect(TOKENS.map(isCut)).toEqual(TOKENS.map(() => true))
  expect(OTHERS.map(isCut)).toEqual(OTHERS.map(() => false))
})
