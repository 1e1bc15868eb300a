import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { shippedFolder } from '../../server/domains/facts/fact-files'

type Json = Record<string, unknown>

/** A copy of the shipped facts that a test may change. */
export async function factsFolder() {
  const folder = await mkdtemp(path.join(tmpdir(), 'shanghai-ip-facts-'))
  await cp(shippedFolder, folder, { recursive: true })

  const at = (file: string) => path.join(folder, file)
  async function change(file: string, edit: (json: Json) => void) {
    const json = JSON.parse(await readFile(at(file), 'utf8')) as Json
    edit(json)
    await writeFile(at(file), JSON.stringify(json))
  }

  return {
    folder,
    change,
    /** Changes one record of a list: `record('outlets.json', 'outlets', 'OL003', …)`. */
    record: (file: string, list: string, id: string, edit: (record: Json) => void) =>
      change(file, (json) => {
        const found = (json[list] as Json[]).find((record) => record.id === id || record.zh === id)
        if (!found) throw new Error(`${file} has no ${id}`)
        edit(found)
      }),
    /** Removes a record. */
    leaveOut: (file: string, list: string, id: string) =>
      change(file, (json) => {
        json[list] = (json[list] as Json[]).filter((record) => record.id !== id)
      }),
    write: (file: string, text: string) => writeFile(at(file), text),
    removeFile: (file: string) => rm(at(file)),
    restore: () => cp(shippedFolder, folder, { recursive: true, force: true }),
    remove: () => rm(folder, { recursive: true }),
  }
}
