import { readFileSync } from 'node:fs'
import wabt from 'wabt'

/**
 * Turns WebAssembly written by hand into bytes: `import bytes from './kernels.wat'`.
 * @returns {import('vite').Plugin}
 */
export const wat = () => ({
  name: 'tasma:wat',
  enforce: 'pre',
  async load(id) {
    const [path = ''] = id.split('?')
    if (!path.endsWith('.wat')) return null
    this.addWatchFile(path)
    const module = (await wabt()).parseWat(path, readFileSync(path, 'utf8'), { simd: true })
    const { buffer } = module.toBinary({})
    module.destroy()
    return `export default new Uint8Array([${buffer}])`
  },
})
