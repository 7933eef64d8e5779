import { expect, it } from 'vitest'
import { createI18n } from '../../i18n/createI18n'
import type { Text } from '../../i18n/useText'
import { stickerFamilies, stickerNames } from '../../project/stickers'
import { found, offersOf } from './offers'

const text = createI18n('ky').t as Text

it.each([
  ['жүрөк', ['heart']],
  ['ЖЕБЕ ийри', ['drawnCurve', 'arrowCurved']],
  ['жок мындай', []],
])('%s finds %o', (sought, names) => expect(found(sought, text)).toEqual(names))

it('finds all where nothing is sought', () => expect(found(' ', text).length).toBe(stickerNames.length + 1))

it('offers everything on one shelf', () => {
  const all = (Object.keys(stickerFamilies) as (keyof typeof stickerFamilies)[]).flatMap(offersOf)
  expect(new Set(all).size).toBe(stickerNames.length + 1)
})
