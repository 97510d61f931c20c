import { expect, test } from 'vitest'
import { isRead } from '../../../cms/sqlite/reader.ts'

test.each([
  'select 1',
  '  SELECT * FROM "news"',
  'with a as (select 1) select * from a',
  'PRAGMA table_info("news")',
  'pragma journal_mode;',
  'EXPLAIN QUERY PLAN DELETE FROM news',
])('reads: %s', (sql) => expect(isRead(sql)).toBe(true))

test.each([
  'insert into news values (1) returning id',
  'UPDATE news SET a = 1',
  'with a as (select 1) delete from news where id in a',
  'PRAGMA foreign_keys = OFF',
  'CREATE TABLE a (b)',
  'REPLACE INTO a VALUES (1)',
  '/* select */ delete from news',
])('writes: %s', (sql) => expect(isRead({ sql, args: [] })).toBe(false))
