import { expect, test } from 'vitest'
import type { Person } from '../../support/people.ts'
import {
  DENIED,
  PDF,
  PNG,
  ask,
  centre,
  commune,
  desk,
  newData,
  ofCentre,
  ofCommune,
  ofDepartment,
  read,
  stored,
} from './people.ts'

/** Whose an upload is, and who publishes it. */
export function testUploads(type: string) {
  const of = async (person: Person) => {
    const form = new FormData()
    const [bytes, name] = type === 'media' ? [PNG, 'anh.png'] : [PDF, 'tep.pdf']
    const mime = type === 'media' ? 'image/png' : 'application/pdf'
    form.set('file', new Blob([new Uint8Array(bytes)], { type: mime }), name)
    form.set('_payload', JSON.stringify({ alt: 'Ảnh thử', _status: 'draft' }))
    const { status, json } = await ask(person, 'POST', `/${type}`, form)
    expect(status).toBe(201)
    return json.doc as { id: string; filename: string; agency?: unknown }
  }

  test('what its people upload is theirs, and others read it once it is public', async () => {
    const { id, filename } = await of(ofCentre)
    expect(await stored(type, id)).toMatchObject({ agency: centre })
    const file = `/${type}/file/${filename}`
    for (const path of [`/${type}/${id}?draft=true`, file]) {
      expect((await ask(ofDepartment, 'GET', path)).status, path).toBe(200)
      expect(DENIED, path).toContain((await ask(ofCommune, 'GET', path)).status)
    }
    expect((await ask(ofDepartment, 'PATCH', `/${type}/${id}`, { _status: 'published' })).status).toBe(200)
    expect((await ask(ofCommune, 'GET', file)).status).toBe(200)
    expect((await stored(type, (await of(desk)).id)).agency ?? null).toBeNull()
  })

  test('another agency neither changes, replaces, trashes nor restores it', async () => {
    const { id } = await of(ofCentre)
    await ask(ofCentre, 'PATCH', `/${type}/${id}`, { _status: 'published' })
    const before = await stored(type, id)
    const form = new FormData()
    form.set(
      'file',
      new Blob([new Uint8Array(type === 'media' ? PNG : PDF)]),
      type === 'media' ? 'b.png' : 'b.pdf',
    )
    form.set('_payload', JSON.stringify({}))
    const now = new Date().toISOString()
    for (const body of [
      form,
      { _status: 'draft' },
      { deletedAt: now },
      { agency: commune },
      { title: 'x', alt: 'x' },
    ])
      expect(DENIED).toContain((await ask(ofCommune, 'PATCH', `/${type}/${id}`, body)).status)
    expect(DENIED).toContain((await ask(ofCommune, 'DELETE', `/${type}/${id}`)).status)
    const version = (await read(ofCentre, `/${type}/versions?where[parent][equals]=${id}`)).docs[0].id
    expect(DENIED).toContain((await ask(ofCommune, 'POST', `/${type}/versions/${version}`)).status)
    expect((await ask(ofCommune, 'POST', `/${type}/${id}/revert`)).status).toBe(403)
    expect(await stored(type, id)).toEqual(before)
    expect((await ask(ofCentre, 'PATCH', `/${type}/${id}`, { deletedAt: now })).status).toBe(200)
  })

  test('nobody of another agency publishes it by naming it', async () => {
    const [{ id }, own] = [await of(ofCentre), await of(ofCommune)]
    const publish = async (upload: string) => {
      const kind = type === 'media' ? 'news' : 'events'
      const named = type === 'media' ? { cover: upload } : { files: [upload] }
      return ask(ofCommune, 'POST', `/${kind}`, { ...(await newData(kind)), ...named, _status: 'published' })
    }
    expect((await publish(id)).status).toBe(403)
    expect(await stored(type, id)).toMatchObject({ _status: 'draft' })
    expect((await publish(own.id)).status).toBe(201)
    expect(await stored(type, own.id)).toMatchObject({ _status: 'published' })
  })
}
