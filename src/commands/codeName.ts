const named: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Space: 'Space',
  Enter: 'Enter',
  Escape: 'Esc',
  Backspace: 'Backspace',
  Delete: 'Delete',
  Insert: 'Insert',
  Home: 'Home',
  End: 'End',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  Backquote: '`',
  Minus: '−',
  Equal: '= +',
  BracketLeft: '[',
  BracketRight: ']',
  Backslash: '\\',
  Semicolon: ';',
  Quote: "'",
  Comma: ',',
  Period: '.',
  Slash: '/ ?',
  NumpadAdd: 'Num +',
  NumpadSubtract: 'Num −',
  NumpadMultiply: 'Num *',
  NumpadDivide: 'Num /',
  NumpadDecimal: 'Num .',
}

/** What is printed on the key of an `event.code` in Latin, on top of whatever else: `KeyS` is S in every layout. */
export function codeName(code: string): string | undefined {
  const [, kind, sign] = /^(Key|Digit|Numpad|F)([A-Z]|\d{1,2})$/.exec(code) ?? []
  if (kind === 'Numpad') return `Num ${sign}`
  if (kind === 'F') return code
  return sign ?? named[code]
}
