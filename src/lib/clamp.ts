/** The nearest number to `value` between `low` and `high`; `low` wins where they cross. */
export const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value))
