import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { modules } from './paths.mjs'

const folder = join(modules, '@fontsource')

/**
 * Ships each bundled font's licence beside the program, as `licences/fonts/<name>.txt`: the Open Font License asks for
 * that. A font that comes without one is not shipped at all.
 * @returns {import('vite').Plugin}
 */
export const fontLicences = () => ({
  name: 'tasma:font-licences',
  apply: 'build',
  generateBundle() {
    for (const name of readdirSync(folder)) {
      const licence = join(folder, name, 'LICENSE')
      if (!existsSync(licence)) throw new Error(`The font ${name} comes without a licence.`)
      this.emitFile({ type: 'asset', fileName: `licences/fonts/${name}.txt`, source: readFileSync(licence) })
    }
  },
})
