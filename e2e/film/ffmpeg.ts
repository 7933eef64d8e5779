import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { buffer, text } from 'node:stream/consumers'
import { path as ffmpegPath } from '@ffmpeg-installer/ffmpeg'
import { path as ffprobePath } from '@ffprobe-installer/ffprobe'

/** Runs native ffmpeg, a program that we did not write, and returns what it puts out. */
export async function ffmpeg(args: readonly string[], input: Iterable<Uint8Array> = []): Promise<Buffer> {
  const child = start(ffmpegPath, ['-y', '-v', 'error', ...args])
  const output = buffer(child.stdout)
  const errors = text(child.stderr)
  const fed = feed(child.stdin, input)
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`ffmpeg ${args.join(' ')}\n${await errors}`)
  await fed
  return output
}

/** What ffmpeg puts out, piece by piece. One who stops listening ends it. */
export async function* ffmpegOutput(args: readonly string[]): AsyncGenerator<Buffer> {
  const child = start(ffmpegPath, ['-v', 'error', ...args])
  child.stdin.end()
  const errors = text(child.stderr)
  const ended = once(child, 'close')
  try {
    yield* child.stdout
    const [code] = await ended
    if (code !== 0) throw new Error(`ffmpeg ${args.join(' ')}\n${await errors}`)
  } finally {
    child.kill('SIGKILL')
  }
}

export async function ffprobe(args: readonly string[]): Promise<unknown> {
  const child = start(ffprobePath, ['-v', 'error', '-of', 'json', ...args])
  child.stdin.end()
  const [output, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  if (code !== 0) throw new Error(`ffprobe ${args.join(' ')}\n${errors}`)
  return JSON.parse(output)
}

const start = (program: string, args: string[]) => spawn(program, args, { stdio: 'pipe' })

/** Waits until each piece is taken, so that the pieces may all be the same memory. */
async function feed(stdin: NodeJS.WritableStream, input: Iterable<Uint8Array>): Promise<void> {
  // ffmpeg may close the pipe when it has enough or has failed; its exit code tells which.
  stdin.on('error', () => {})
  for (const piece of input) {
    const taken = await new Promise<boolean>((resolve) => stdin.write(piece, (error) => resolve(!error)))
    if (!taken) return
  }
  stdin.end()
}
