import type { Room } from '../../ports/mediaStore'

export async function roomHere(): Promise<Room> {
  const { usage = 0, quota = null } = await navigator.storage.estimate()
  return { used: usage, most: quota, secured: await navigator.storage.persisted() }
}

export const secureRoom = async (): Promise<boolean> =>
  (await navigator.storage.persisted()) || navigator.storage.persist()
