import type { Text } from '../i18n/useText'
import { codeName } from './codeName'

const modifiers = {
  Mod: { apple: '⌘', other: 'Ctrl' },
  Alt: { apple: '⌥', other: 'Alt' },
  Shift: { apple: '⇧', other: 'Shift' },
} as const

const isModifier = (part: string): part is keyof typeof modifiers => part in modifiers

const isApple = () => /mac|iphone|ipad/i.test(navigator.userAgent)

/** `Mod+Shift+KeyZ` as the keys of this device say it, one by one: Ctrl, Shift, Z. */
export const keyCaps = (key: string, text: Text, apple = isApple()): readonly string[] =>
  key.split('+').map((part) => {
    if (isModifier(part)) return modifiers[part][apple ? 'apple' : 'other']
    return part === 'Space' ? text('key.space') : (codeName(part) ?? part)
  })
