/** Class names side by side; what is off or absent is left out. */
export const joined = (...names: (string | false | null | undefined)[]) => names.filter(Boolean).join(' ')
