import { isAlike } from '../lib/canonical'
import { plainCaptions } from './emptyProject'
import type { TextStyle } from './textStyle'

/** How words look, wherever they stand and however they come and go. */
export const lookKeys = [
  'font',
  'size',
  'color',
  'outline',
  'shadow',
  'box',
  'capitals',
  'spoken',
  'reveal',
  'speakers',
] as const satisfies readonly (keyof TextStyle)[]

export type Look = Pick<TextStyle, 'font' | 'size' | 'color'> & Partial<Pick<TextStyle, (typeof lookKeys)[number]>>

export const lookOf = (style: Look): Look =>
  Object.fromEntries(lookKeys.flatMap((key) => (style[key] === undefined ? [] : [[key, style[key]]]))) as Look

/** Whether both are the same way to look, however large. */
export const isSameLook = (a: Look, b: Look) => isAlike({ ...lookOf(a), size: 0 }, { ...lookOf(b), size: 0 })

const ink = '#1a1205'
const white = '#ffffff'
const cream = '#fff6e3'
const sun = '#ffd84d'
const usual = plainCaptions.size

/**
 * The looks that come with the program, in the order in which a beginner wants them; each is named `style.<id>`. They
 * are made for any picture: light words have a dark edge, a shadow or a ground of their own.
 */
export const textStyles = [
  { id: 'plain', style: { font: 'Onest', size: usual, color: white, outline: { color: ink, width: 0.16 } } },
  {
    id: 'karaoke',
    style: {
      font: 'Montserrat',
      size: 0.066,
      color: white,
      outline: { color: ink, width: 0.2 },
      spoken: { color: sun },
    },
  },
  {
    id: 'box',
    style: {
      font: 'Onest',
      size: 0.062,
      color: white,
      box: { color: '#14110c', opacity: 0.74, padding: 0.3, radius: 0.26, around: 'line' },
    },
  },
  {
    id: 'spokenBox',
    style: {
      font: 'Rubik',
      size: 0.068,
      color: white,
      outline: { color: '#160d33', width: 0.14 },
      spoken: { color: white, box: '#6b35f2' },
    },
  },
  {
    id: 'pop',
    style: {
      font: 'Rubik',
      size: 0.07,
      color: white,
      outline: { color: '#101216', width: 0.22 },
      spoken: { color: '#7df5a1', scale: 1.22 },
    },
  },
  {
    id: 'soft',
    style: {
      font: 'Golos Text',
      size: usual,
      color: white,
      outline: { color: '#2a2016', width: 0.05 },
      shadow: { color: '#000000', blur: 0.34, x: 0, y: 0.06 },
    },
  },
  {
    id: 'paper',
    style: {
      font: 'Golos Text',
      size: 0.062,
      color: '#201b14',
      box: { color: '#fffaf0', opacity: 0.96, padding: 0.3, radius: 0.34, around: 'line' },
    },
  },
  {
    id: 'words',
    style: {
      font: 'Montserrat',
      size: 0.072,
      color: white,
      outline: { color: ink, width: 0.2 },
      spoken: { color: '#ffa45c' },
      reveal: 'words',
    },
  },
  {
    id: 'sing',
    style: {
      font: 'Nunito',
      size: 0.07,
      color: white,
      outline: { color: '#10222b', width: 0.1 },
      shadow: { color: '#04141c', blur: 0.3, x: 0, y: 0.05 },
      spoken: { color: '#8fe3ff', before: 0.45 },
    },
  },
  {
    id: 'typewriter',
    style: {
      font: 'Golos Text',
      size: 0.06,
      color: '#fff1c9',
      box: { color: '#17140f', opacity: 0.86, padding: 0.3, radius: 0.08, around: 'line' },
      reveal: 'letters',
    },
  },
  {
    id: 'speakers',
    style: {
      font: 'Onest',
      size: usual,
      color: white,
      outline: { color: ink, width: 0.18 },
      speakers: [sun, '#8fd8ff', '#ffa8d2', '#a5f0b4'],
    },
  },
  {
    id: 'children',
    style: {
      font: 'Nunito',
      size: 0.076,
      color: '#fff06b',
      outline: { color: '#4c20b3', width: 0.28 },
      shadow: { color: '#2d1270', blur: 0, x: 0, y: 0.09 },
      spoken: { color: '#ffa9de', scale: 1.12 },
    },
  },
  {
    id: 'news',
    style: {
      font: 'Oswald',
      size: 0.066,
      color: white,
      box: { color: '#c3122b', opacity: 1, padding: 0.34, radius: 0.05, around: 'text' },
    },
  },
  {
    id: 'capitals',
    style: {
      font: 'Oswald',
      size: 0.092,
      color: white,
      capitals: true,
      outline: { color: '#0d0d0f', width: 0.12 },
      shadow: { color: '#0d0d0f', blur: 0, x: 0.05, y: 0.06 },
    },
  },
  {
    id: 'story',
    style: {
      font: 'Lora',
      size: 0.066,
      color: '#fff1d6',
      outline: { color: '#3a2412', width: 0.1 },
      shadow: { color: '#1e1006', blur: 0.3, x: 0, y: 0.05 },
    },
  },
  {
    id: 'hand',
    style: { font: 'Caveat', size: 0.096, color: white, outline: { color: '#2b2118', width: 0.14 } },
  },
  {
    id: 'comic',
    style: {
      font: 'Balsamiq Sans',
      size: 0.07,
      color: '#ffe14d',
      outline: { color: '#141414', width: 0.26 },
      shadow: { color: '#e8402c', blur: 0, x: 0.08, y: 0.08 },
    },
  },
  {
    id: 'neon',
    style: {
      font: 'Comfortaa',
      size: 0.07,
      color: '#fff2fb',
      outline: { color: '#c9128a', width: 0.18 },
      shadow: { color: '#ff2fb3', blur: 0.5, x: 0, y: 0 },
    },
  },
  {
    id: 'retro',
    style: {
      font: 'Lobster',
      size: 0.082,
      color: cream,
      outline: { color: '#6e2410', width: 0.16 },
      shadow: { color: '#e2672b', blur: 0, x: 0.07, y: 0.07 },
    },
  },
  {
    id: 'festive',
    style: {
      font: 'Pacifico',
      size: 0.072,
      color: white,
      outline: { color: '#b0124d', width: 0.24 },
      shadow: { color: '#4d0420', blur: 0.24, x: 0, y: 0.07 },
    },
  },
  {
    id: 'minimal',
    style: {
      font: 'Golos Text',
      size: 0.05,
      color: '#fdfdfb',
      shadow: { color: '#000000', blur: 0.36, x: 0, y: 0.03 },
      outline: { color: '#1c1c1c', width: 0.06 },
    },
  },
] as const satisfies readonly { readonly id: string; readonly style: Look }[]

export type TextStyleId = (typeof textStyles)[number]['id']
