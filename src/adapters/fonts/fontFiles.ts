import balsamiqSansCyrillic from '@fontsource/balsamiq-sans/files/balsamiq-sans-cyrillic-700-normal.woff2?url&no-inline'
import balsamiqSansCyrillicExt from '@fontsource/balsamiq-sans/files/balsamiq-sans-cyrillic-ext-700-normal.woff2?url&no-inline'
import balsamiqSansLatin from '@fontsource/balsamiq-sans/files/balsamiq-sans-latin-700-normal.woff2?url&no-inline'
import balsamiqSansLatinExt from '@fontsource/balsamiq-sans/files/balsamiq-sans-latin-ext-700-normal.woff2?url&no-inline'
import caveatCyrillic from '@fontsource/caveat/files/caveat-cyrillic-700-normal.woff2?url&no-inline'
import caveatCyrillicExt from '@fontsource/caveat/files/caveat-cyrillic-ext-700-normal.woff2?url&no-inline'
import caveatLatin from '@fontsource/caveat/files/caveat-latin-700-normal.woff2?url&no-inline'
import caveatLatinExt from '@fontsource/caveat/files/caveat-latin-ext-700-normal.woff2?url&no-inline'
import comfortaaCyrillic from '@fontsource/comfortaa/files/comfortaa-cyrillic-700-normal.woff2?url&no-inline'
import comfortaaCyrillicExt from '@fontsource/comfortaa/files/comfortaa-cyrillic-ext-700-normal.woff2?url&no-inline'
import comfortaaLatin from '@fontsource/comfortaa/files/comfortaa-latin-700-normal.woff2?url&no-inline'
import comfortaaLatinExt from '@fontsource/comfortaa/files/comfortaa-latin-ext-700-normal.woff2?url&no-inline'
import golosTextCyrillic from '@fontsource/golos-text/files/golos-text-cyrillic-700-normal.woff2?url&no-inline'
import golosTextCyrillicExt from '@fontsource/golos-text/files/golos-text-cyrillic-ext-700-normal.woff2?url&no-inline'
import golosTextLatin from '@fontsource/golos-text/files/golos-text-latin-700-normal.woff2?url&no-inline'
import golosTextLatinExt from '@fontsource/golos-text/files/golos-text-latin-ext-700-normal.woff2?url&no-inline'
import lobsterCyrillic from '@fontsource/lobster/files/lobster-cyrillic-400-normal.woff2?url&no-inline'
import lobsterCyrillicExt from '@fontsource/lobster/files/lobster-cyrillic-ext-400-normal.woff2?url&no-inline'
import lobsterLatin from '@fontsource/lobster/files/lobster-latin-400-normal.woff2?url&no-inline'
import lobsterLatinExt from '@fontsource/lobster/files/lobster-latin-ext-400-normal.woff2?url&no-inline'
import loraCyrillic from '@fontsource/lora/files/lora-cyrillic-600-normal.woff2?url&no-inline'
import loraCyrillicExt from '@fontsource/lora/files/lora-cyrillic-ext-600-normal.woff2?url&no-inline'
import loraLatin from '@fontsource/lora/files/lora-latin-600-normal.woff2?url&no-inline'
import loraLatinExt from '@fontsource/lora/files/lora-latin-ext-600-normal.woff2?url&no-inline'
import montserratCyrillic from '@fontsource/montserrat/files/montserrat-cyrillic-800-normal.woff2?url&no-inline'
import montserratCyrillicExt from '@fontsource/montserrat/files/montserrat-cyrillic-ext-800-normal.woff2?url&no-inline'
import montserratLatin from '@fontsource/montserrat/files/montserrat-latin-800-normal.woff2?url&no-inline'
import montserratLatinExt from '@fontsource/montserrat/files/montserrat-latin-ext-800-normal.woff2?url&no-inline'
import nunitoCyrillic from '@fontsource/nunito/files/nunito-cyrillic-800-normal.woff2?url&no-inline'
import nunitoCyrillicExt from '@fontsource/nunito/files/nunito-cyrillic-ext-800-normal.woff2?url&no-inline'
import nunitoLatin from '@fontsource/nunito/files/nunito-latin-800-normal.woff2?url&no-inline'
import nunitoLatinExt from '@fontsource/nunito/files/nunito-latin-ext-800-normal.woff2?url&no-inline'
import onestCyrillic from '@fontsource/onest/files/onest-cyrillic-700-normal.woff2?url&no-inline'
import onestCyrillicExt from '@fontsource/onest/files/onest-cyrillic-ext-700-normal.woff2?url&no-inline'
import onestLatin from '@fontsource/onest/files/onest-latin-700-normal.woff2?url&no-inline'
import onestLatinExt from '@fontsource/onest/files/onest-latin-ext-700-normal.woff2?url&no-inline'
import oswaldCyrillic from '@fontsource/oswald/files/oswald-cyrillic-600-normal.woff2?url&no-inline'
import oswaldCyrillicExt from '@fontsource/oswald/files/oswald-cyrillic-ext-600-normal.woff2?url&no-inline'
import oswaldLatin from '@fontsource/oswald/files/oswald-latin-600-normal.woff2?url&no-inline'
import oswaldLatinExt from '@fontsource/oswald/files/oswald-latin-ext-600-normal.woff2?url&no-inline'
import pacificoCyrillic from '@fontsource/pacifico/files/pacifico-cyrillic-400-normal.woff2?url&no-inline'
import pacificoCyrillicExt from '@fontsource/pacifico/files/pacifico-cyrillic-ext-400-normal.woff2?url&no-inline'
import pacificoLatin from '@fontsource/pacifico/files/pacifico-latin-400-normal.woff2?url&no-inline'
import pacificoLatinExt from '@fontsource/pacifico/files/pacifico-latin-ext-400-normal.woff2?url&no-inline'
import rubikCyrillic from '@fontsource/rubik/files/rubik-cyrillic-700-normal.woff2?url&no-inline'
import rubikCyrillicExt from '@fontsource/rubik/files/rubik-cyrillic-ext-700-normal.woff2?url&no-inline'
import rubikLatin from '@fontsource/rubik/files/rubik-latin-700-normal.woff2?url&no-inline'
import rubikLatinExt from '@fontsource/rubik/files/rubik-latin-ext-700-normal.woff2?url&no-inline'
import type { Family } from '../../project/fonts'

type Subset = 'latin' | 'latinExt' | 'cyrillic' | 'cyrillicExt'

/** Which letters lie in which file. Kyrgyz ң ө ү are in cyrillicExt, the rest of its alphabet in cyrillic. */
export const ranges: Readonly<Record<Subset, string>> = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  latinExt:
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
  cyrillicExt: 'U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F',
}

const set = (latin: string, latinExt: string, cyrillic: string, cyrillicExt: string) => ({
  latin,
  latinExt,
  cyrillic,
  cyrillicExt,
})

/** Addresses of the fonts' files, relative to this script's own. */
export const fontFiles: Readonly<Record<Family, Readonly<Record<Subset, string>>>> = {
  Onest: set(onestLatin, onestLatinExt, onestCyrillic, onestCyrillicExt),
  'Golos Text': set(golosTextLatin, golosTextLatinExt, golosTextCyrillic, golosTextCyrillicExt),
  Rubik: set(rubikLatin, rubikLatinExt, rubikCyrillic, rubikCyrillicExt),
  Montserrat: set(montserratLatin, montserratLatinExt, montserratCyrillic, montserratCyrillicExt),
  Nunito: set(nunitoLatin, nunitoLatinExt, nunitoCyrillic, nunitoCyrillicExt),
  Comfortaa: set(comfortaaLatin, comfortaaLatinExt, comfortaaCyrillic, comfortaaCyrillicExt),
  'Balsamiq Sans': set(balsamiqSansLatin, balsamiqSansLatinExt, balsamiqSansCyrillic, balsamiqSansCyrillicExt),
  Oswald: set(oswaldLatin, oswaldLatinExt, oswaldCyrillic, oswaldCyrillicExt),
  Caveat: set(caveatLatin, caveatLatinExt, caveatCyrillic, caveatCyrillicExt),
  Pacifico: set(pacificoLatin, pacificoLatinExt, pacificoCyrillic, pacificoCyrillicExt),
  Lobster: set(lobsterLatin, lobsterLatinExt, lobsterCyrillic, lobsterCyrillicExt),
  Lora: set(loraLatin, loraLatinExt, loraCyrillic, loraCyrillicExt),
}
