/** How many cores to run side by side. Each is one thread and some 200 MB; weak phones have room for one. */
export function laneCount({ hardwareConcurrency, deviceMemory }: Machine = navigator as Machine): number {
  if (hardwareConcurrency >= 8 && (deviceMemory ?? 0) >= 8) return 3
  return hardwareConcurrency >= 2 && (deviceMemory ?? 8) >= 4 ? 2 : 1
}

/** Only Chromium tells its memory, in GB and never more than 8. */
type Machine = { readonly hardwareConcurrency: number; readonly deviceMemory?: number }
