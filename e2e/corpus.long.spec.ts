import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Imported, importFile } from './corpusPage'
import { corpus, expectedOf, faultOf } from './corpusTruth'
import { createEditorPage } from './editorPage'
import { expect, test } from './guard'
import { keptFiles } from './savedProject'

const isThere = existsSync(join(corpus, 'INDEX.tsv'))

/** H.264, HEVC and HDR, old codecs, rotation, frame rates, missing tracks, turned photos, damaged files. */
for (const category of ['01', '02', '05', '06', '07', '10', '13', '16']) {
  test(`real files of category ${category} come in as they are, or are refused with a reason`, async ({ page }) => {
    test.skip(!isThere, `Skipped: there are no real media in ${corpus}. Nothing is wrong with the program.`)
    test.setTimeout(900_000)
    await createEditorPage(page).start()

    const rows: string[][] = []
    const faults: string[] = []
    let imports = 0
    for (const expected of expectedOf(category)) {
      const begun = Date.now()
      const imported = await importFile(page, join(corpus, expected.file))
      if ('kind' in imported) imports++
      const fault = faultOf(expected, imported)
      if (fault) faults.push(`${expected.file}: ${fault}, ${inWords(imported)}`)
      const seconds = `${((Date.now() - begun) / 1000).toFixed(1)} s`
      rows.push([fault ? 'FAULT' : 'good', expected.file, expected.expect, seconds, inWords(imported), fault])
    }
    console.log(table(rows))
    expect(faults).toEqual([])

    // Nothing is kept but what was imported.
    await page.goto('./')
    await expect.poll(async () => (await keptFiles(page)).media?.length ?? 0).toBe(imports)
    await expect.poll(async () => (await keptFiles(page)).converted ?? []).toEqual([])
  })
}

function inWords(imported: Imported): string {
  if ('lost' in imported) return imported.lost
  if ('refused' in imported) return `«${imported.refused}»`
  const { kind, width, height, rotation, duration } = imported
  return kind === 'sound' ? `sound ${duration} s` : `${kind} ${width}×${height} turned ${rotation}°, ${duration} s`
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n')
}
