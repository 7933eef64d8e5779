import cyrillic from '@fontsource/onest/files/onest-cyrillic-700-normal.woff2?url&no-inline'
import cyrillicExt from '@fontsource/onest/files/onest-cyrillic-ext-700-normal.woff2?url&no-inline'
import latin from '@fontsource/onest/files/onest-latin-700-normal.woff2?url&no-inline'
import latinExt from '@fontsource/onest/files/onest-latin-ext-700-normal.woff2?url&no-inline'

/** Kyrgyz ң ө ү lie in cyrillic-ext, the rest of the alphabet in cyrillic: a caption needs both. */
const files = [
  { url: latin, range: 'U+0000-00FF, U+0131, U+2000-206F, U+20AC, U+2122, U+2190-2193, U+2212' },
  { url: latinExt, range: 'U+0100-024F, U+1E00-1EFF' },
  { url: cyrillic, range: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116' },
  { url: cyrillicExt, range: 'U+0460-048F, U+0492-04AF, U+04B2-052F, U+1C80-1C8A, U+2DE0-2DFF, U+A640-A69F' },
]

const faces = () => (typeof document === 'undefined' ? (self as unknown as WorkerGlobalScope).fonts : document.fonts)

let loading: Promise<boolean> | null = null

async function load(): Promise<boolean> {
  const loaded = await Promise.all(
    files.map(({ url, range }) =>
      // Workers resolve a bare path against their own script; `document` is not there to ask.
      new FontFace('Onest', `url(${new URL(url, import.meta.url)})`, { weight: '700', unicodeRange: range }).load(),
    ),
  )
  for (const face of loaded) faces().add(face)
  return true
}

/**
 * Makes the caption font ready in this page or worker. Must be waited for before any text is measured or drawn:
 * a worker keeps the fallback for a font that was asked for too early. False where a file could not be loaded.
 */
export function loadFonts(): Promise<boolean> {
  loading ??= load().catch(() => {
    loading = null
    return false
  })
  return loading
}
