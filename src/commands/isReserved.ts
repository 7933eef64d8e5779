import { codeName } from './codeName'

/** What browsers take before any page sees it, what moves the focus, presses buttons and closes what is open. */
const reserved = new Set([
  ...['Tab', 'Shift+Tab', 'Mod+Tab', 'Mod+Shift+Tab', 'Alt+Tab', 'Enter', 'Shift+Enter', 'NumpadEnter', 'Escape'],
  ...['KeyW', 'KeyT', 'KeyN', 'KeyR'].flatMap((code) => [`Mod+${code}`, `Mod+Shift+${code}`]),
  ...['KeyQ', 'KeyL', 'F4', 'F5', 'PageUp', 'PageDown'].map((code) => `Mod+${code}`),
  ...['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => `Mod+Digit${digit}`),
  ...['F5', 'Shift+F5', 'F6', 'F11', 'F12', 'Alt+F4', 'Alt+Home', 'Alt+Space'],
])

/** No command may be given this key: it is needed elsewhere, or there is no word for it. */
export const isReserved = (key: string) => reserved.has(key) || codeName(key.split('+').at(-1) ?? '') === undefined
