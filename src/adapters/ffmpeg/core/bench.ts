import type { FFFSType, FFmpeg } from '@ffmpeg/ffmpeg'

/** What a job may do with a running core. Paths are inside ffmpeg's own file system; none ever is a user's. */
export type Bench = {
  /** Runs a command and gives its exit code. 0 is success; the log's "Aborted()" means nothing, it is always there. */
  readonly exec: (args: readonly string[], onLine?: (line: string) => void) => Promise<number>
  /** Runs ffprobe. Its exit code is -1 even when all went well, so what it wrote has to tell. */
  readonly probe: (args: readonly string[]) => Promise<void>
  /** Takes the bytes away: the buffer is empty afterwards. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>
  readonly read: (path: string) => Promise<Uint8Array<ArrayBuffer> | null>
  readonly remove: (path: string) => Promise<void>
  /** The last lines of the log, for a report. */
  readonly log: () => string
}

export const inputPath = '/in/input'

/** Shows a file to ffmpeg without copying it: it is read from the device piece by piece. */
export async function mountInput(ffmpeg: FFmpeg, data: Blob): Promise<void> {
  await ffmpeg.createDir('/in')
  await ffmpeg.mount('WORKERFS' as FFFSType, { blobs: [{ name: 'input', data }] }, '/in')
}

type Events = { readonly alive: () => void; readonly ended: (code: number) => void }

export function createBench(ffmpeg: FFmpeg, { alive, ended }: Events): Bench & { readonly close: () => void } {
  const lines: string[] = []
  let listen: ((line: string) => void) | undefined
  const onLog = ({ message }: { message: string }) => {
    alive()
    lines.push(message)
    if (lines.length > 30) lines.shift()
    listen?.(message)
  }
  ffmpeg.on('log', onLog)
  ffmpeg.on('progress', alive)

  const lively = async <Value>(work: Promise<Value>): Promise<Value> => {
    alive()
    const value = await work
    alive()
    return value
  }
  /** A command that failed may have written nothing at all. A core that was ended is another matter. */
  const absent = (cause: unknown) => {
    if (!ffmpeg.loaded) throw cause
    return null
  }
  return {
    exec: async (args, onLine) => {
      listen = onLine
      const code = await lively(ffmpeg.exec([...args]))
      listen = undefined
      ended(code)
      return code
    },
    probe: async (args) => {
      await lively(ffmpeg.ffprobe([...args]))
      ended(0)
    },
    write: async (path, bytes) => void (await lively(ffmpeg.writeFile(path, bytes))),
    read: async (path) => (await lively(ffmpeg.readFile(path).catch(absent))) as Uint8Array<ArrayBuffer> | null,
    remove: async (path) => void (await lively(ffmpeg.deleteFile(path).catch(absent))),
    log: () => lines.join('\n'),
    close: () => {
      ffmpeg.off('log', onLog)
      ffmpeg.off('progress', alive)
    },
  }
}
