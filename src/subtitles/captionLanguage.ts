/** Languages that captions in Cyrillic or Latin letters can be told apart as. */
export type CaptionLanguage = 'ky' | 'ru' | 'en' | 'kk' | 'tg' | 'uz'

const kyrgyzWords = new Set(
  'жана менен бул болот учун үчүн деп бар жок эмес керек анан мен сен биз сиз ал деген эмне ким кайда'.split(' '),
)
const russianWords = new Set('и не что это для на в я с как мы вы он она но есть так по'.split(' '))

/** The language that a text is most likely in; `null` where nothing tells. */
export function captionLanguage(text: string): CaptionLanguage | null {
  const small = text.normalize('NFC').toLowerCase()
  const cyrillic = small.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const latin = small.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (cyrillic + latin === 0) return null
  if (latin > cyrillic) return /[og][ʻ‘’'`]/.test(small) ? 'uz' : 'en'
  if (/[ӣӯҷ]/.test(small)) return 'tg'
  if (/[әұі]/.test(small)) return 'kk'
  if (/[ўҳ]/.test(small)) return /ў/.test(small) ? 'uz' : 'tg'
  if (/[ңөү]/.test(small)) return /[ғқһ]/.test(small) ? 'kk' : 'ky'
  if (/[ғқ]/.test(small)) return 'uz'
  return byWords(small)
}

/** Kyrgyz without ң, ө and ү, or typed without them, is known by its short words. */
function byWords(text: string): 'ky' | 'ru' | null {
  const words = text.match(/\p{L}+/gu) ?? []
  const count = (known: ReadonlySet<string>) => words.filter((word) => known.has(word)).length
  const [kyrgyz, russian] = [count(kyrgyzWords), count(russianWords)]
  if (kyrgyz === russian) return null
  return kyrgyz > russian ? 'ky' : 'ru'
}
